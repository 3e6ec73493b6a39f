import { type Ms, ms } from '../time'
import type { Placed } from '../transcript/placed'
import type { EpisodeContext } from './context'

/** An anchor, a turn or a mark with a time. */
export type Timed = Placed & { readonly at: NonNullable<Placed['at']> }

/** A given time, and what it most likely should be: the same, or with the hour that it lacks. */
export interface GivenTime {
  readonly one: Timed
  readonly meant: Ms
}

const HOUR = 3_600_000

/**
 * The given times in reading order, each with the time that was meant.
 *
 * In an episode of more than an hour, a time below an hour that runs backwards lacks its hour where with it (and only
 * with it) it fits between the times around it.
 */
export function givenTimes({ placed, duration }: EpisodeContext): GivenTime[] {
  const timed = placed.filter(hasTime)
  // A time past the end of a recording that is known says nothing of its length.
  const length = duration ?? Math.max(0, ...timed.map(({ at }) => at.value))
  let latest = 0
  return timed.map((one, index) => {
    const { value } = one.at
    const meant = value < latest && value < HOUR ? withHour(value, latest) : value
    const next = timed.slice(index + 1).find((other) => other.at.value >= latest)
    const end = Math.min(next?.at.value ?? Infinity, duration ?? Infinity)
    const isMeant = meant === value || (length >= HOUR && meant <= end)
    latest = Math.max(latest, isMeant ? meant : value)
    return { one, meant: isMeant ? meant : value }
  })
}

function withHour(value: Ms, latest: number): Ms {
  return ms(value + Math.ceil((latest - value) / HOUR) * HOUR)
}

function hasTime(one: Placed): one is Timed {
  return one.at !== null
}

/** What to call it in a sentence. */
export function nounOf({ kind }: Placed): string {
  return kind === 'turn' || kind === 'mark' ? kind : 'anchor'
}
