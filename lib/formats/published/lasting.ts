import { type Ms, ms, ZERO } from '../../time'
import type { Cue } from '../captions'

/** What a caption takes to be seen, in ms. */
const LEAST = 1000

/**
 * Cues with a start and an end each, within the audio and in order; a short one lasts a second where nothing is said
 * behind it.
 */
export function lasting(cues: readonly Cue[], duration: Ms): Cue[] {
  const last = ms(Math.max(0, duration - 1))
  let reached: Ms = ZERO
  const starts = cues.map(({ start }) => {
    reached = ms(Math.min(last, Math.max(reached, start ?? ZERO)))
    return reached
  })
  let [next, later] = [duration, duration]
  const limits = starts.toReversed().map((start) => {
    if (start < next) [next, later] = [start, next]
    return later
  })
  limits.reverse()
  return cues.map((cue, index) => {
    const start = starts[index] ?? ZERO
    const limit = limits[index] ?? duration
    const spoken = Math.min(cue.end ?? start, duration)
    return { ...cue, start, end: ms(Math.max(spoken, Math.min(start + LEAST, limit))) }
  })
}
