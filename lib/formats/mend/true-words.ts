import { type Ms, ms } from '../../time'
import { longestRising } from '../../transcript/rising'
import type { Cue, CueWord } from '../captions'

/** How far a word may lie outside its cue, in ms: tools round the two apart. */
const SLACK = 1000

/** The words of a cue, of their times those that rise inside it; each ends before the next one starts. */
export function trueWords({ start, end, words }: Cue): CueWord[] {
  const first = start === null ? 0 : start - SLACK
  const last = end === null ? Infinity : end + SLACK
  const inside = words.filter((word) => isWithin(word.start, first, last))
  const kept = new Set(longestRising(inside, (word) => word.start ?? 0))
  let next = Infinity
  const mended = words.toReversed().map((word): CueWord => {
    const from = kept.has(word) ? word.start : null
    const until = word.end === null ? null : ms(Math.min(word.end, next))
    const isLost = from === null && word.start !== null
    const to = !isLost && isWithin(until, from ?? first, last) ? until : null
    next = from ?? next
    return from === word.start && to === word.end ? word : { ...word, start: from, end: to }
  })
  return withoutEarlyEnds(mended.reverse())
}

function isWithin(time: Ms | null, from: number, to: number): boolean {
  return time !== null && time >= from && time <= to
}

/** What ends where nothing is known to begin ends behind what stands before it. */
function withoutEarlyEnds(words: readonly CueWord[]): CueWord[] {
  let reached = 0
  return words.map((word) => {
    reached = Math.max(reached, word.start ?? 0)
    if (word.end !== null && word.end < reached) return { ...word, end: null }
    reached = Math.max(reached, word.end ?? 0)
    return word
  })
}
