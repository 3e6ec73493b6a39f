'use client'

import { useMemo } from 'react'
import { formatClock } from '../../../lib/time'
import { track } from '../../../lib/transcript/cursor'
import { useCompanion } from '../companion'
import { useClock } from '../player/player-context'

/** The episode's concepts in the order they are spoken about, each a link to its segment; the active one is marked. */
export function ConceptList() {
  const { episode } = useCompanion()
  const segments = useMemo(() => track(episode.segments), [episode])
  const active = useClock(episode, segments)
  if (episode.segments.length === 0) return null
  return (
    <nav aria-label="Concepts in this episode" className="index">
      <h2 className="index-title">In this episode</h2>
      <ol>
        {episode.segments.map((segment, i) => (
          <li key={segment.id}>
            <a
              href={`#${segment.id}`}
              data-hue={segment.hue}
              data-of={segment.concept}
              data-active={i === active || undefined}
            >
              <span className="index-term">{segment.term}</span>
              <span className="time">{formatClock(segment.start)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
