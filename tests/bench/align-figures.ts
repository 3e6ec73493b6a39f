import type { TimedWord } from '../../lib/episode/model'
import { median, quantile } from './figures'

/** How far the times of words are from the truth. */
export interface AlignFigures {
  /** Milliseconds, of the words that are spoken and were given a time. */
  readonly mean: number
  readonly median: number
  readonly most: number
  /** Of the words that are spoken: given a time, and within 100 ms of it. */
  readonly within: number
  /** Of the words that are spoken and were given a time: within 100 ms. */
  readonly withinTimed: number
  /** Of the words that are spoken: given none. */
  readonly flagged: number
  /** Of all words: given a time although not spoken, or one more than 300 ms off. */
  readonly wrong: number
}

const NEAR = 100
const WRONG = 300

/** Compares the times of a text's words with when they are spoken, `null` where they are not. */
export function compareTimes(
  timed: readonly TimedWord[],
  truth: readonly (number | null)[],
): AlignFigures {
  const pairs = truth.map((spoken, i) => ({ spoken, given: timed[i]?.[1] ?? null }))
  const spoken = pairs.filter((pair) => pair.spoken !== null)
  const errors = spoken.flatMap(({ spoken, given }) =>
    spoken === null || given === null ? [] : [Math.abs(given - spoken)],
  )
  const near = errors.filter((error) => error <= NEAR).length
  const unspoken = pairs.filter((pair) => pair.spoken === null && pair.given !== null).length
  const off = errors.filter((error) => error > WRONG).length
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    median: median(errors),
    most: quantile(errors, 0.95),
    within: near / spoken.length,
    withinTimed: near / errors.length,
    flagged: 1 - errors.length / spoken.length,
    wrong: (unspoken + off) / pairs.length,
  }
}
