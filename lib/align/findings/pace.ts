import type { TimedWord } from '../../episode/model'
import type { Ms } from '../../time'

const MINUTE = 60_000

/** How many words begin in each minute of a recording. */
export function wordsByMinute(timed: readonly TimedWord[], duration: Ms): number[] {
  const counts = Array.from({ length: Math.max(1, Math.ceil(duration / MINUTE)) }, () => 0)
  for (const [, start] of timed) {
    if (start === null) continue
    const minute = Math.min(counts.length - 1, Math.floor(start / MINUTE))
    counts[minute] = (counts[minute] ?? 0) + 1
  }
  return counts
}
