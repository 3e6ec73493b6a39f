import { type Speech, SPEECH_RATE } from '../../audio/speech'
import { fromSeconds, type Ms } from '../../time'
import { longestRising } from '../../transcript/rising'
import type { Found } from '../ears/recogniser'
import { onsetDelay } from './onset'

/** A word's start and end. */
export type Times = readonly [start: Ms, end: Ms]

/**
 * A recogniser's frame n is the sound from 10 n ms to 10 n + 25.6 ms, so a change seen between two frames lies later
 * than its number says: on average 4 ms, in 5,400 words of seven voices.
 */
const FRAME_DELAY = 0.004

/**
 * The times of words that a recogniser found, moved to the onset of their sound.
 *
 * Starts never fall: of words found out of order as many keep their times as can. A word ends by the start of the next.
 */
export function settle(found: readonly (Found | null)[], speech: Speech): (Times | null)[] {
  const times = found.map((one) => one && timesOf(one, speech))
  const sure = new Set(
    longestRising(
      times.filter((one) => one !== null),
      ([start]) => start,
    ),
  )
  let next: Ms | null = null
  const backwards: (Times | null)[] = []
  for (const one of times.toReversed()) {
    const [start, end] = one && sure.has(one) ? one : UNKNOWN
    backwards.push(start === null ? null : [start, next !== null && next < end ? next : end])
    next = start ?? next
  }
  return backwards.reverse()
}

const UNKNOWN = [null, null] as const

function timesOf({ phones, start, end }: Found, speech: Speech): Times {
  const own = speech.slice(Math.round(start * SPEECH_RATE), Math.round(end * SPEECH_RATE))
  const delay = FRAME_DELAY + onsetDelay(own, phones[0] ?? '')
  const length = speech.length / SPEECH_RATE
  return [
    fromSeconds(Math.min(start + delay, length)),
    fromSeconds(Math.min(end + FRAME_DELAY, length)),
  ]
}
