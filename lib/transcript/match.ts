import { pairClosest, type Row, type Rows, type Stretch } from './closest'
import { landmarks } from './landmarks'

/** A stretch of at most so many pairs of words is compared in full: a thousand words on both sides. */
const FULL = 1_000_000
/** Lengths of the runs that serve as landmarks in what is longer, in the order in which they are tried. */
const RUNS = [8, 3, 1]

/**
 * For each written word the index of the timed word it is, or `null` where it was not spoken so.
 *
 * A diff, not a count: words added, removed or changed on either side leave all others matched. Long texts are first
 * cut at runs of words that occur once on both sides, so that ten hours with edits everywhere take seconds.
 * Case, accents and punctuation do not count, except between two otherwise equal choices.
 */
export function matchWords(
  written: readonly string[],
  timed: readonly string[],
): (number | null)[] {
  const rows = rowsOf(written, timed)
  const matches = written.map((): number | null => null)
  const whole = { fromA: 0, toA: written.length, fromB: 0, toB: timed.length }
  matchStretch(rows, whole, RUNS, matches)
  return matches
}

/** What is compared of a word: lower case, without accents, signs and punctuation. */
export function plain(word: string): string {
  const bare = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return bare || word
}

function matchStretch(
  rows: Rows,
  stretch: Stretch,
  runs: readonly number[],
  matches: (number | null)[],
) {
  const { fromA, toA, fromB, toB } = stretch
  if (fromA >= toA || fromB >= toB) return
  if ((toA - fromA) * (toB - fromB) <= FULL)
    return pairClosest(rows, stretch, (i, j) => (matches[i] = j))
  const [length, ...rest] = runs
  if (length === undefined) return pairEnds(rows, stretch, matches)
  let from = { fromA, fromB }
  for (const [i, j] of landmarks(rows, stretch, length)) {
    matchStretch(rows, { ...from, toA: i, toB: j }, rest, matches)
    matches[i] = j
    from = { fromA: i + 1, fromB: j + 1 }
  }
  matchStretch(rows, { ...from, toA, toB }, rest, matches)
}

/** Of a long stretch that only repeats itself: what is the same from its start on, and back from its end. */
function pairEnds({ a, b }: Rows, stretch: Stretch, matches: (number | null)[]) {
  let { fromA, toA, fromB, toB } = stretch
  const left = () => fromA < toA && fromB < toB
  for (; left() && a.words[fromA] === b.words[fromB]; fromA++, fromB++) matches[fromA] = fromB
  for (; left() && a.words[toA - 1] === b.words[toB - 1]; toA--, toB--) matches[toA - 1] = toB - 1
}

function rowsOf(written: readonly string[], timed: readonly string[]): Rows {
  const plainly = new Map<string, number>()
  const exactly = new Map<string, number>()
  const rowOf = (words: readonly string[]): Row => ({
    words: Int32Array.from(words, (word) => numberOf(plainly, plain(word))),
    exact: Int32Array.from(words, (word) => numberOf(exactly, word)),
    capital: Uint8Array.from(words, (word) => (/^\p{Lu}/u.test(word) ? 1 : 0)),
  })
  return { a: rowOf(written), b: rowOf(timed) }
}

function numberOf(numbers: Map<string, number>, word: string): number {
  const number = numbers.get(word) ?? numbers.size
  numbers.set(word, number)
  return number
}
