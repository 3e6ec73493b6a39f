'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { fragmentOf } from '../../lib/deep-link'
import { formatClock, ZERO, type Ms } from '../../lib/time'
import { timeIn } from './commands'
import { useCompanion } from './companion'
import type { Wished } from './later'
import { usePlayer } from './player-context'

/** The parts of a citation: a time stands behind the first, its fragment behind the second. */
export type MomentCitation = readonly [string, string, string]

interface Props extends Wished {
  readonly citations: readonly MomentCitation[]
}

/** The citations of the moment at which they are opened; none before the episode has begun. */
export function CiteMoment({ wish, citations }: Props) {
  const time = useOpened(wish)
  if (time < 1000) return null
  return (
    <>
      <p>This moment, {formatClock(time)}</p>
      {citations.map(([before, between, after]) => (
        <pre key={before} className="copyable" tabIndex={0}>
          {before + formatClock(time) + between + fragmentOf(time) + after}
        </pre>
      ))}
    </>
  )
}

/** The time at which what asked for it was opened last. */
function useOpened({ target }: Event): Ms {
  const player = usePlayer()
  const { episode } = useCompanion()
  const [time, setTime] = useState(ZERO)
  const look = useEffectEvent(() => setTime(timeIn(player, episode)))
  useEffect(() => {
    const opened = () => look()
    opened()
    target?.addEventListener('toggle', opened)
    return () => target?.removeEventListener('toggle', opened)
  }, [target])
  return time
}
