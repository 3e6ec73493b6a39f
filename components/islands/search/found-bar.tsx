'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../icon-button'
import { usePlayer } from '../player/player-context'
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
      <IconButton name="Previous place" icon="up" onClick={() => step(-1)} />
      <IconButton name="Next place" icon="down" onClick={() => step(1)} />
      <IconButton name="End the search" icon="close" onClick={onClose} />
    </div>
  )
}
