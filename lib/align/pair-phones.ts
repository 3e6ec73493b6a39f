import { chain, type ChainText, type Pair, type Worth } from './chain'
import { withoutChance } from './chance'
import { learnWorth } from './learn'
import { FIRST_WORTH } from './phones'

/** Phones of the text paired with those heard, and what pairs are worth in this recording. */
export interface Paired {
  readonly runs: readonly (readonly Pair[])[]
  readonly worth: Worth
}

/** Rounds of learning. */
const MOST = 4
/** A round that pairs so little more is the last. */
const GAIN = 1.02

/** Pairs the phones of a text with those heard, learning from each round for the next how this recording sounds. */
export function pairPhones(text: ChainText, heard: Uint8Array): Paired {
  let worth = FIRST_WORTH
  let runs: Pair[][] = []
  for (let round = 0; round < MOST; round++) {
    const found = withoutChance(chain(text, heard, worth), text.phones, heard, worth)
    const isEnough = countOf(found) <= GAIN * countOf(runs)
    runs = found
    worth = learnWorth(runs, text.phones, heard)
    if (isEnough && round > 0) break
  }
  return { runs, worth }
}

function countOf(runs: readonly (readonly Pair[])[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0)
}
