import { PHONES } from '../phones'
import type { Pair } from './chain'
import { FIRST_WORTH } from './first-worth'
import { MOST_PHONES, UNIT, type Worth } from './worth'

/** So many pairs of each phone are imagined beside those that were seen. */
const IMAGINED = 15
const MOST_WORTH = 40

/**
 * What pairs of phones are worth in this recording, by those that are paired already: which sound is heard as which
 * depends on the voice, the room and the noise.
 */
export function learnWorth(
  runs: readonly (readonly Pair[])[],
  text: Uint8Array,
  heard: Uint8Array,
): Worth {
  const chances = sharesOf(heard)
  const pairs = new Int8Array(MOST_PHONES * MOST_PHONES).fill(-MOST_WORTH)
  const seen = countPairs(runs, text, heard)
  for (let one = 1; one <= PHONES.length; one++) {
    const imagined = imaginedShares(one, chances)
    const total = seen.reduce((sum, row) => sum + (row[one] ?? 0), 0)
    for (let ear = 1; ear <= PHONES.length; ear++) {
      const count = (seen[ear]?.[one] ?? 0) + IMAGINED * (imagined[ear] ?? 0)
      const share = count / (total + IMAGINED)
      const worth = Math.round(UNIT * Math.log(share / (chances[ear] ?? 1)))
      pairs[MOST_PHONES * ear + one] = Math.max(-MOST_WORTH, Math.min(MOST_WORTH, worth))
    }
  }
  return { ...FIRST_WORTH, pairs }
}

/** How often each phone is heard. */
function sharesOf(heard: Uint8Array): number[] {
  const counts = Array.from({ length: PHONES.length + 1 }, () => 1)
  for (const phone of heard) counts[phone] = (counts[phone] ?? 0) + 1
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => count / total)
}

/** By heard phone, then by that of the text. */
function countPairs(
  runs: readonly (readonly Pair[])[],
  text: Uint8Array,
  heard: Uint8Array,
): number[][] {
  const seen = Array.from({ length: PHONES.length + 1 }, () =>
    Array.from({ length: PHONES.length + 1 }, () => 0),
  )
  for (const [place, ear] of runs.flat()) {
    const row = seen[heard[ear] ?? 0]
    const phone = text[place] ?? 0
    if (row) row[phone] = (row[phone] ?? 0) + 1
  }
  return seen
}

function imaginedShares(phone: number, chances: readonly number[]): number[] {
  const likelihoods = chances.map((chance, ear) =>
    ear === 0 ? 0 : chance * Math.exp((FIRST_WORTH.pairs[MOST_PHONES * ear + phone] ?? 0) / UNIT),
  )
  const total = likelihoods.reduce((sum, one) => sum + one, 0)
  return likelihoods.map((one) => one / total)
}
