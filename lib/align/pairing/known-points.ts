import type { HeardPhone } from '../ears/recogniser'
import { TOLERANCE } from '../tolerance'
import type { Band } from './band'
import type { Pair } from './chain'
import type { TextPhones } from './text-phones'

/** A word that is known beforehand, from an anchor, a mark, a turn or a caption, to be spoken about when. */
export interface KnownPoint {
  /** The first phone of the word, in the text. */
  readonly text: number
  /** The one behind its last. */
  readonly textEnd: number
  /** The first phone heard that may be of it, or of words behind it. */
  readonly first: number
  /** The first phone heard that can neither be of it nor of words before it. */
  readonly end: number
}

/** The points that known times are, `known` by word, in seconds and rising on both sides. */
export function knownPoints(
  known: readonly (readonly [word: number, time: number])[],
  { firstOf }: TextPhones,
  heard: readonly HeardPhone[],
): KnownPoint[] {
  let [first, end] = [0, 0]
  return known.map(([word, time]) => {
    while ((heard[first]?.end ?? Infinity) < time - TOLERANCE / 1000) first++
    while ((heard[end]?.start ?? Infinity) <= time + TOLERANCE / 1000) end++
    const text = firstOf[word] ?? 0
    return { text, textEnd: firstOf[word + 1] ?? text, first, end }
  })
}

/** What points leave possible in texts and sound of so many phones. */
export function bandOf(points: readonly KnownPoint[], text: number, heard: number): Band {
  const band = { from: new Int32Array(heard), to: new Int32Array(heard) }
  let [passed, coming] = [0, 0]
  for (let ear = 0; ear < heard; ear++) {
    while ((points[passed]?.end ?? Infinity) <= ear) passed++
    while ((points[coming]?.first ?? Infinity) <= ear) coming++
    band.from[ear] = points[passed - 1]?.textEnd ?? 0
    band.to[ear] = points[coming]?.text ?? text
  }
  return band
}

/** A pair speaks against so many points on its side at most: where many times are wrong, each has its own. */
const MOST = 10

/** For each point the pairs, rising on both sides, that speak against it: those that its time makes impossible. */
export function pairsAgainst(points: readonly KnownPoint[], pairs: readonly Pair[]): Pair[][] {
  const against = points.map((): Pair[] => [])
  let [reached, left, passed, coming] = [0, 0, 0, 0]
  for (const pair of pairs) {
    while ((points[reached]?.text ?? Infinity) <= pair[0]) reached++
    while ((points[left]?.textEnd ?? Infinity) <= pair[0]) left++
    while ((points[passed]?.end ?? Infinity) <= pair[1]) passed++
    while ((points[coming]?.first ?? Infinity) <= pair[1]) coming++
    // Of words or behind words that are spoken later, or of words or before words that are spoken earlier.
    for (let i = Math.max(coming, reached - MOST); i < reached; i++) against[i]?.push(pair)
    for (let i = left; i < Math.min(passed, left + MOST); i++) against[i]?.push(pair)
  }
  return against
}
