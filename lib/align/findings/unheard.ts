import type { TimedWord } from '../../episode/model'
import { type Ms, ZERO } from '../../time'
import type { Range } from '../range'

/** Words of the text that were not heard for sure, by index, and the times between which they stand. */
export interface Unheard {
  readonly words: Range
  readonly sound: { readonly from: Ms; readonly to: Ms }
}

/** So few words that were heard between two such stretches do not part them. */
const BETWEEN = 2

/** The stretches of words without times, in order; but not those that are heard elsewhere. */
export function unheard(
  timed: readonly TimedWord[],
  duration: Ms,
  elsewhere: readonly Range[] = [],
): Unheard[] {
  const stretches: { from: number; to: number }[] = []
  timed.forEach(([word, start], i) => {
    if (start !== null || !/[\p{L}\p{N}]/u.test(word)) return
    if (elsewhere.some(({ from, to }) => i >= from && i < to)) return
    const last = stretches.at(-1)
    if (last && i - last.to <= BETWEEN) last.to = i + 1
    else stretches.push({ from: i, to: i + 1 })
  })
  return stretches.map(({ from, to }) => {
    const before = timed.slice(0, from).findLast(([, start]) => start !== null)
    const after = timed.slice(to).find(([, start]) => start !== null)
    const sound = { from: before?.[2] ?? before?.[1] ?? ZERO, to: after?.[1] ?? duration }
    return { words: { from, to }, sound }
  })
}
