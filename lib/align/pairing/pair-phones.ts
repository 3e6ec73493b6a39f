import type { Band } from './band'
import { chain, type ChainText, type Pair } from './chain'
import { withoutChance } from './chance'
import { FIRST_WORTH } from './first-worth'
import type { KnownPoint } from './known-points'
import { learnWorth } from './learn'
import { pairKnowing } from './pair-knowing'
import { MOST_PHONES, type Worth } from './worth'

/** Phones of the text paired with those heard, and what pairs are worth in this recording. */
export interface Paired {
  readonly runs: readonly (readonly Pair[])[]
  readonly worth: Worth
}

/** Rounds of learning. */
const MOST = 4
/** A round that pairs so little more is the last. */
const GAIN = 1.02

/**
 * Pairs the phones of a text with those heard, learning from each round for the next how this recording sounds.
 *
 * The first round costs time as the product of both lengths. In the others what it paired for sure parts the two into
 * pieces, so that they cost time as the length alone. Known `points` are in the order of the text, and rising.
 */
export function pairPhones(
  text: ChainText,
  heard: Uint8Array,
  points: readonly KnownPoint[] = [],
): Paired {
  let worth = FIRST_WORTH
  let runs: Pair[][] = []
  for (let round = 0; round < MOST; round++) {
    const found = pairOnce(text, heard, { points, cuts: cutsIn(runs), worth })
    const isEnough = countOf(found) <= GAIN * countOf(runs)
    runs = found
    worth = learnWorth(runs, text.phones, heard)
    if (isEnough && round > 0) break
  }
  return { runs, worth }
}

interface Knowledge {
  readonly points: readonly KnownPoint[]
  readonly cuts: readonly Pair[]
  readonly worth: Worth
}

function pairOnce(text: ChainText, heard: Uint8Array, { points, cuts, worth }: Knowledge) {
  const { phones } = text
  return pairKnowing(points, {
    text: phones.length,
    heard: heard.length,
    pair: (band) =>
      withoutChance(chainBetween(cuts, text, { heard, band }, worth), phones, heard, worth),
    worthOf: ([own, ear]) => worth.pairs[MOST_PHONES * (heard[ear] ?? 0) + (phones[own] ?? 0)] ?? 0,
  })
}

/** Pairs so far from both ends of their run that nothing else can be paired there, about a minute apart. */
function cutsIn(runs: readonly (readonly Pair[])[]): Pair[] {
  const cuts: Pair[] = []
  for (const run of runs) {
    for (let at = INSIDE; at + INSIDE < run.length; at++) {
      const pair = run[at]
      if (pair && pair[0] - (cuts.at(-1)?.[0] ?? 0) >= APART) cuts.push(pair)
    }
  }
  return cuts
}

/** Pairs from the end of a run, and phones from one cut to the next. */
const INSIDE = 60
const APART = 600

/** The runs of each piece; those that a cut parted are joined again. */
function chainBetween(
  cuts: readonly Pair[],
  { phones, breaks }: ChainText,
  { heard, band }: { readonly heard: Uint8Array; readonly band: Band | null },
  worth: Worth,
): Pair[][] {
  const ends: Pair[] = [...cuts, [phones.length, heard.length]]
  const runs: Pair[][] = []
  ends.forEach(([textEnd, heardEnd], i) => {
    const [text, ear] = cuts[i - 1] ?? [0, 0]
    const own = { phones: phones.subarray(text, textEnd), breaks: breaks.slice(text, textEnd + 1) }
    // A cut is inside a run: to go on with it costs nothing.
    if (i > 0) own.breaks[0] = 0
    if (i < cuts.length) own.breaks[textEnd - text] = 0
    const ownBand = band && partOf(band, { text, textEnd, ear, heardEnd })
    const found = chain(own, heard.subarray(ear, heardEnd), worth, ownBand).map((run) =>
      run.map(([place, at]): Pair => [place + text, at + ear]),
    )
    const [last, next] = [runs.at(-1), found[0]]
    const isOne = last?.at(-1)?.[0] === text - 1 && next?.[0]?.[0] === text
    if (isOne && last && next) last.push(...(found.shift() ?? []))
    runs.push(...found)
  })
  return runs
}

interface Piece {
  readonly text: number
  readonly textEnd: number
  readonly ear: number
  readonly heardEnd: number
}

function partOf(band: Band, { text, textEnd, ear, heardEnd }: Piece): Band {
  const own = (side: Int32Array) =>
    side.subarray(ear, heardEnd).map((one) => Math.max(text, Math.min(textEnd, one)) - text)
  return { from: own(band.from), to: own(band.to) }
}

function countOf(runs: readonly (readonly Pair[])[]): number {
  return runs.reduce((sum, run) => sum + run.length, 0)
}
