import type { HeardPhone } from '../ears/recogniser'
import type { Pair } from '../pairing/chain'
import type { TextPhones } from '../pairing/text-phones'

/** Words that were heard one after the other, without a hole. */
export interface Solid {
  /** The first word, and the one behind the last. */
  readonly from: number
  readonly to: number
  /** Seconds, from the first phone that was heard to the last. */
  readonly start: number
  readonly end: number
  /** Index of the first phone heard, and of the one behind the last. */
  readonly firstHeard: number
  readonly lastHeard: number
  readonly pairs: readonly Pair[]
}

/** So many phones more on one side than on the other are a hole: something was left out there, or put in. */
const HOLE = 5
/** Fewer pairs are chance. */
const LEAST = 4

/** The solid passages of runs of paired phones, in order. */
export function solids(
  runs: readonly (readonly Pair[])[],
  text: TextPhones,
  heard: readonly HeardPhone[],
): Solid[] {
  const found: Solid[] = []
  for (const pairs of runs.flatMap(atHoles)) {
    if (pairs.length < LEAST) continue
    const one = solidOf(pairs, text, heard, found.at(-1)?.to ?? 0)
    if (one) found.push(one)
  }
  return found
}

function atHoles(run: readonly Pair[]): Pair[][] {
  const parts: Pair[][] = []
  run.forEach((pair, i) => {
    const [text, heard] = run[i - 1] ?? [-HOLE, 0]
    const isHole = i === 0 || Math.abs(pair[0] - text - (pair[1] - heard)) >= HOLE
    if (isHole) parts.push([])
    parts.at(-1)?.push(pair)
  })
  return parts
}

function solidOf(
  pairs: readonly Pair[],
  text: TextPhones,
  heard: readonly HeardPhone[],
  least: number,
): Solid | null {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return null
  const from = Math.max(least, wordsBefore(text, first[0]))
  const to = wordsBefore(text, last[0] + 1)
  const start = heard[first[1]]?.start ?? 0
  const end = heard[last[1]]?.end ?? start
  return from >= to
    ? null
    : { from, to, start, end, firstHeard: first[1], lastHeard: last[1] + 1, pairs }
}

/** How many words end before a phone of the text, a word that it cuts in two counting by its longer half. */
function wordsBefore({ wordOf, firstOf, phones }: TextPhones, phone: number): number {
  const word = wordOf[phone] ?? firstOf.length - 1
  if (phone >= phones.length) return firstOf.length - 1
  const [first = 0, next = 0] = [firstOf[word], firstOf[word + 1]]
  return phone - first > (next - first) / 2 ? word + 1 : word
}
