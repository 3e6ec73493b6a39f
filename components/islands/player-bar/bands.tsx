'use client'

import { useRef, type KeyboardEvent } from 'react'
import type { Playable, PlayableSegment } from '../../../lib/playable'
import { formatClock, type Ms } from '../../../lib/time'
import { usePlayer } from '../player/player-context'

/** The concept segments as bands over the waveform, each a link to its segment: one tab stop, arrows between them. */
export function Bands({ episode }: { episode: Playable }) {
  const list = useRef<HTMLOListElement>(null)
  // Their places are set by script, so before it there is nothing to show.
  const segments = usePlayer() ? episode.segments : []

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>) {
    const links = [...(list.current?.querySelectorAll('a') ?? [])]
    const index = links.findIndex((link) => link === event.target)
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    const next = by === undefined ? undefined : links[index + by]
    if (by === undefined) return
    event.preventDefault()
    if (!next) return
    links.forEach((link) => (link.tabIndex = link === next ? 0 : -1))
    next.focus()
  }

  return (
    <ol ref={list} className="bands" aria-label="Concepts on the waveform" onKeyDown={onKeyDown}>
      {segments.map((segment, i) => (
        <li
          key={segment.id}
          ref={(item) => place(item, segment, episode.duration)}
          data-hue={segment.hue}
        >
          <a
            href={`#${segment.id}`}
            tabIndex={i === 0 ? 0 : -1}
            aria-label={`${segment.term} ${formatClock(segment.start)}`}
          >
            <span className="band-name">{segment.term}</span>
            <span className="band-tip">
              {segment.term} <span className="time">{formatClock(segment.start)}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

/** Set from here, not in the HTML: the Content-Security-Policy allows no style attribute. */
function place(item: HTMLElement | null, segment: PlayableSegment, duration: Ms) {
  if (!item) return
  const share = (time: number) => `${((100 * time) / Math.max(1, duration)).toFixed(3)}%`
  item.style.left = share(segment.start)
  item.style.width = share(segment.end - segment.start)
  item.toggleAttribute('data-late', segment.start > duration / 2)
}
