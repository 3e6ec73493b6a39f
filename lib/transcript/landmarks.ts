import type { Rows, Stretch } from './closest'
import { longestRising } from './rising'

/**
 * Pairs of places whose runs of words occur once on both sides of a stretch: the longest chain of them that rises.
 *
 * The idea of patience diff (Bram Cohen). The time grows with the stretch's length.
 */
export function landmarks(rows: Rows, stretch: Stretch, length: number): [number, number][] {
  const inA = uniqueRuns(rows.a.words, stretch.fromA, stretch.toA, length)
  const inB = uniqueRuns(rows.b.words, stretch.fromB, stretch.toB, length)
  const pairs: [number, number][] = []
  for (const [run, i] of inA) {
    const j = inB.get(run)
    if (j !== undefined) pairs.push([i, j])
  }
  pairs.sort(([i], [k]) => i - k)
  return longestRising(pairs, ([, j]) => j)
}

function uniqueRuns(
  words: Int32Array,
  from: number,
  to: number,
  length: number,
): Map<string, number> {
  const seen = new Set<string>()
  const unique = new Map<string, number>()
  for (let i = from; i + length <= to; i++) {
    const run = words.subarray(i, i + length).join(' ')
    if (seen.has(run)) unique.delete(run)
    else unique.set(run, i)
    seen.add(run)
  }
  return unique
}
