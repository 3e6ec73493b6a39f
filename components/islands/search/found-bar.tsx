'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Icon, type IconName } from '../icon'
import { usePlayer } from '../player-context'
import { type Sought, useFound } from './use-found'
import { useFoundTicks } from './use-found-ticks'

interface Props {
  readonly sought: Sought
  onClose(): void
}

/** What was looked for in this episode: how many places, the way from one to the next, and the end of it. */
export function FoundBar({ sought, onClose }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const { hits, current, step } = useFound(sought, usePlayer(), onClose)
  useFoundTicks(hits, current)
  const count = hits.length
  useEffect(() => {
    const next = bar.current?.querySelector<HTMLElement>('[aria-label="Next place"]')
    if (count > 0) next?.focus({ preventScroll: true })
  }, [count])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.shiftKey) step(-1)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={bar}
      role="search"
      aria-label="In this episode"
      className="found-bar"
      onKeyDown={onKeyDown}
    >
      <span className="found-words">{sought.typed.trim()}</span>
      <span role="status" className="found-count">
        {count > 0 && `${current + 1} of ${count}`}
      </span>
      <Button name="Previous place" icon="up" onClick={() => step(-1)} />
      <Button name="Next place" icon="down" onClick={() => step(1)} />
      <Button name="End the search" icon="close" onClick={onClose} />
    </div>
  )
}

interface ButtonProps {
  readonly name: string
  readonly icon: IconName
  onClick(): void
}

function Button({ name, icon, onClick }: ButtonProps) {
  return (
    <button type="button" className="button-icon" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}
