import type { Weights } from './weigh'

export interface Ranked {
  /** Passages, the best first, of equals the earlier one. */
  readonly passages: readonly number[]
  /** Whether none answers every clause, so that these answer some. */
  readonly isPartial: boolean
}

/** Orders the passages that answer all clauses; where there is none, those that answer some. */
export function rank(weights: readonly Weights[], size: number): Ranked {
  const scores = new Float64Array(size)
  const counts = new Uint8Array(size)
  for (const { of } of weights) addTo(scores, counts, of)
  const whole = pick(scores, (i) => counts[i] === weights.length)
  if (whole.length > 0 || weights.length < 2) return { passages: whole, isPartial: false }
  return { passages: pick(scores, (i) => (counts[i] ?? 0) > 0), isPartial: true }
}

/** What few passages say tells most about one that does. */
function addTo(scores: Float64Array, counts: Uint8Array, weights: Float32Array) {
  const said = weights.reduce((sum, weight) => sum + Number(weight > 0), 0)
  const rarity = Math.log(1 + weights.length / Math.max(1, said))
  weights.forEach((weight, i) => {
    if (weight === 0) return
    scores[i] = (scores[i] ?? 0) + weight * rarity
    counts[i] = (counts[i] ?? 0) + 1
  })
}

/** Score and number in one value each: sorting numbers needs no function, and so no time to speak of. */
function pick(scores: Float64Array, isWanted: (passage: number) => boolean): number[] {
  const keys: number[] = []
  scores.forEach((score, i) => {
    if (isWanted(i)) keys.push(i - Math.round(score * 1000) * SCALE)
  })
  return Array.from(Float64Array.from(keys).sort(), (key) => ((key % SCALE) + SCALE) % SCALE)
}

/** More passages than any show has. */
const SCALE = 2 ** 26
