import { type Ms, ms } from '../../time'
import type { Cue } from '../captions'

/** What a caption takes to be seen, in ms. */
const LEAST = 1000

/**
 * Cues with a start and an end each, within the audio, no two at once: readers sort them by their starts. A short one
 * lasts a second where nothing is said behind it.
 */
export function lasting(cues: readonly Cue[], duration: Ms): Cue[] {
  const starts = risingStarts(cues, duration)
  return cues.map((cue, index) => {
    const start = starts[index] ?? duration
    const limit = starts[index + 1] ?? duration
    const spoken = Math.min(cue.end ?? start, duration)
    return { ...cue, start, end: ms(Math.max(spoken, Math.min(start + LEAST, limit))) }
  })
}

/** Each a millisecond behind the one before it at least, and with a millisecond left for every cue behind it. */
function risingStarts(cues: readonly Cue[], duration: Ms): Ms[] {
  let free = 0
  return cues.map(({ start }, index) => {
    const last = Math.max(0, duration - (cues.length - index))
    const own = ms(Math.max(free, Math.min(last, start ?? free)))
    free = own + 1
    return own
  })
}
