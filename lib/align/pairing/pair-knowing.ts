import type { Band } from './band'
import type { Pair } from './chain'
import { bandOf, type KnownPoint, pairsAgainst } from './known-points'

/** Two rows of phones that are to be paired. */
export interface Pairing {
  /** How many phones are on each side. */
  readonly text: number
  readonly heard: number
  /** The best runs, by what a band leaves possible. */
  readonly pair: (band: Band | null) => Pair[][]
  /** What a pair is worth. */
  readonly worthOf: (pair: Pair) => number
}

/** Of what a known time forbids, the worth that must be found at another place for it to be believed. */
const ENOUGH = 0.7
/** Rounds of doubting. */
const MOST = 3

/**
 * The best runs by what is known beforehand, as far as that is true.
 *
 * Times that the best runs of all agree with change nothing, and cost nothing. Else of passages that sound alike the one
 * at its known time is taken; but a time is wrong where what it forbids is found nowhere else.
 */
export function pairKnowing(points: readonly KnownPoint[], pairing: Pairing): Pair[][] {
  const { text, heard, pair } = pairing
  const free = pair(null)
  let believed = points
  for (let round = 0; round < MOST; round++) {
    const against = pairsAgainst(believed, free.flat())
    if (against.every((pairs) => pairs.length === 0)) return free
    const bound = pair(bandOf(believed, text, heard))
    const wrong = wrongPoints(believed, against, bound.flat(), pairing)
    if (wrong.size === 0) return bound
    believed = believed.filter((point) => !wrong.has(point))
  }
  return free
}

/** The points that pairs speak against whose phones hardly pair where these points let them. */
function wrongPoints(
  points: readonly KnownPoint[],
  against: readonly (readonly Pair[])[],
  bound: readonly Pair[],
  { worthOf }: Pairing,
): Set<KnownPoint> {
  const places = new Map(bound.map((pair) => [pair[0], pair]))
  const still = pairsAgainst(points, bound).map((pairs) => new Set(pairs))
  const worth = (pairs: readonly Pair[]) => pairs.reduce((sum, pair) => sum + worthOf(pair), 0)
  const isWrong = (_: KnownPoint, i: number) => {
    const lost = against[i] ?? []
    const found = lost.flatMap(([text]) => {
      const pair = places.get(text)
      return pair && !still[i]?.has(pair) ? [pair] : []
    })
    return worth(found) < ENOUGH * worth(lost)
  }
  return new Set(points.filter(isWrong))
}
