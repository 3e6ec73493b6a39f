import type { Pair } from './chain'
import { MOST_PHONES, type Worth } from './worth'

/** Eighths of a natural logarithm: a run worth so much is no chance, wherever it stands. */
const SURE = 200
/** Phones on either side, about two sentences, within which a sure run makes others likely. */
const NEAR = 100

/** Runs without those that chance may have paired: the ones worth little, far from any that is sure. */
export function withoutChance(
  runs: readonly Pair[][],
  text: Uint8Array,
  heard: Uint8Array,
  worth: Worth,
): Pair[][] {
  const isSure = runs.map((run) => worthOf(run, text, heard, worth) >= SURE)
  return runs.filter((run, i) => {
    if (isSure[i]) return true
    const before = runs[isSure.lastIndexOf(true, i)]?.at(-1)
    const after = runs[isSure.indexOf(true, i)]?.[0]
    return isNear(before, run[0]) || isNear(run.at(-1), after)
  })
}

function isNear(one: Pair | undefined, other: Pair | undefined): boolean {
  return one !== undefined && other !== undefined && Math.max(...apart(one, other)) <= NEAR
}

function apart(one: Pair, other: Pair): [text: number, heard: number] {
  return [other[0] - one[0], other[1] - one[1]]
}

function worthOf(
  run: readonly Pair[],
  text: Uint8Array,
  heard: Uint8Array,
  { pairs, gap }: Worth,
): number {
  return run.reduce((sum, pair, i) => {
    const [own, ear] = pair
    const passed =
      i === 0 ? 0 : apart(run[i - 1] ?? pair, pair).reduce((all, by) => all + by - 1, 0)
    return sum + (pairs[MOST_PHONES * (heard[ear] ?? 0) + (text[own] ?? 0)] ?? 0) - gap * passed
  }, 0)
}
