import type { Weights } from './weigh'

export interface Ranked {
  /** Passages, the best first, of equals the earlier one. */
  readonly passages: Int32Array
  /** Whether none answers every clause, so that these answer some. */
  readonly isPartial: boolean
}

/** Orders the passages that answer all clauses; where there is none, those that answer some. */
export function rank(weights: readonly Weights[], size: number): Ranked {
  const scores = new Float64Array(size)
  const counts = new Uint8Array(size)
  for (const { of } of weights) addTo(scores, counts, of)
  const whole = pick(scores, counts, weights.length)
  if (whole.length > 0 || weights.length < 2) return { passages: whole, isPartial: false }
  return { passages: pick(scores, counts, 1), isPartial: true }
}

/** What few passages say tells most about one that does. */
function addTo(scores: Float64Array, counts: Uint8Array, weights: Float32Array) {
  let said = 0
  for (const weight of weights) if (weight > 0) said += 1
  const rarity = Math.log(1 + weights.length / Math.max(1, said))
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    if (weight === 0) continue
    scores[i] = (scores[i] ?? 0) + weight * rarity
    counts[i] = (counts[i] ?? 0) + 1
  }
}

/** Score and number in one value each: sorting numbers needs no function, and so no time to speak of. */
function pick(scores: Float64Array, counts: Uint8Array, least: number): Int32Array {
  const keys = new Float64Array(scores.length)
  let found = 0
  for (let i = 0; i < scores.length; i++)
    if ((counts[i] ?? 0) >= least) keys[found++] = i - Math.round((scores[i] ?? 0) * 1000) * SCALE
  const sorted = keys.subarray(0, found).sort()
  const passages = new Int32Array(found)
  for (let i = 0; i < found; i++) passages[i] = (((sorted[i] ?? 0) % SCALE) + SCALE) % SCALE
  return passages
}

/** More passages than any show has. */
const SCALE = 2 ** 26
