'use client'

import type { MouseEvent } from 'react'
import type { Piece } from '../../../lib/search/snippet'
import type { Group, Option } from './options'

interface Props {
  readonly id: string
  readonly groups: readonly Group[]
  /** The option walked to; below 0 none. */
  readonly index: number
  optionId(at: number): string
  onOpen(option: Option, event: MouseEvent): void
}

/** The groups of results. Every option is a link, so that it opens as links do, also in another tab. */
export function ResultList({ id, groups, index, optionId, onOpen }: Props) {
  const firsts = groups.map((_, i) => groups.slice(0, i).flatMap(({ options }) => options).length)
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      className="search-results"
      hidden={groups.length === 0}
    >
      {groups.map(({ name, options }, g) => (
        <div key={name} role="group" aria-labelledby={`${id}-group-${g}`}>
          <p id={`${id}-group-${g}`} role="presentation" className="search-group">
            {name}
          </p>
          {options.map((option, i) => {
            const at = (firsts[g] ?? 0) + i
            return (
              <a
                key={option.key}
                id={optionId(at)}
                role="option"
                aria-selected={at === index}
                data-first={(at === 0 && index < 0) || undefined}
                tabIndex={-1}
                href={option.href}
                className="search-option"
                onClick={(event) => onOpen(option, event)}
              >
                <OptionText option={option} />
              </a>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function OptionText({ option: { title, detail, time, facts } }: { option: Option }) {
  return (
    <>
      {time && <span className="time">{time}</span>}
      <span className={time ? 'search-quote' : 'search-name'}>
        <Pieces of={title} />
      </span>
      {detail.length > 0 && (
        <span className="search-detail">
          <Pieces of={detail} />
        </span>
      )}
      {facts.length > 0 && (
        <span className="search-facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      )}
    </>
  )
}

/** A text with what was looked for marked in it. */
function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map(({ text, isFound }, i) => (isFound ? <mark key={i}>{text}</mark> : text))
}
