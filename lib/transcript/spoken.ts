import { ms, ZERO, type Ms } from '../time'
import { NOTHING, type Span } from './cursor'
import type { WordTimes } from './pack'

/**
 * When the words from `first` to `last` are spoken. Where one of the two has no time of its own, the stretch begins
 * after the last word before it that has one, and ends before the next.
 */
export function spanOfWords(
  { track: { starts, values } }: WordTimes,
  first: number,
  last: number,
  duration: Ms,
): { start: Ms; end: Ms } {
  const from = values.findLastIndex((word) => word !== NOTHING && word <= first)
  const known = values[from] === first
  const start = from < 0 ? ZERO : (starts[known ? from : from + 1] ?? duration)
  const to = values.findIndex((word) => word !== NOTHING && word > last)
  const own = values.indexOf(last)
  const end = (own < 0 ? starts[to] : starts[own + 1]) ?? duration
  return { start: ms(start), end: ms(end) }
}

/** The first and the last word that begin within a stretch of time; `null` where none does. */
export function wordsWithin(
  { track: { starts, values } }: WordTimes,
  { start, end }: Span,
): { first: number; last: number } | null {
  const within = (word: number, i: number) => {
    const begin = starts[i] ?? NaN
    return word !== NOTHING && begin >= start && begin < end
  }
  const first = values.find(within)
  const last = values.findLast(within)
  return first === undefined || last === undefined ? null : { first, last }
}
