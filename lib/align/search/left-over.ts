import type { TextPhones } from '../pairing/text-phones'
import type { Range } from '../range'
import { sentenceRanges } from '../text/sentences'
import type { Piece, Window } from './plan'

/** A found word, in seconds. */
interface Timed {
  readonly start: number
  readonly end: number
}

export interface Rest {
  readonly text: TextPhones
  /** For each word the number of its sentence. */
  readonly sentenceOf: readonly number[]
  /** Seconds. */
  readonly duration: number
}

/** Seconds of sound in which sentences are searched again, and how many of them. */
const LONGEST = 60
const MOST = 6
/** The fewest seconds of a phone. */
const FAST = 0.045

/**
 * The windows in which sentences are searched once more of which nothing was found, each by itself: the sound between
 * the words found before it and behind it, in which it is amid other speech, if it is there at all.
 */
export function leftOver(found: readonly (Timed | null)[], rest: Rest): Window[] {
  const { sentenceOf, duration } = rest
  return gapsIn(found, sentenceOf).flatMap((gap): Window[] => {
    const sound = { from: found[gap.from - 1]?.end ?? 0, to: found[gap.to]?.start ?? duration }
    const seconds = sound.to - sound.from
    const pieces = piecesIn(gap, seconds, rest)
    if (pieces.length > MOST || seconds > LONGEST) return []
    return pieces.map((piece) => ({ pieces: [piece], sound, isOpen: true }))
  })
}

/** Whole sentences of which no word was found, one after the other, between words that were. */
function gapsIn(found: readonly (Timed | null)[], sentenceOf: readonly number[]): Range[] {
  const gaps: { from: number; to: number }[] = []
  for (const { from, to } of sentenceRanges(sentenceOf)) {
    if (found.slice(from, to).some((one) => one !== null)) continue
    const last = gaps.at(-1)
    if (last?.to === from) last.to = to
    else gaps.push({ from, to })
  }
  const isBetween = ({ from, to }: Range) =>
    (from === 0 || found[from - 1]) && (to === found.length || found[to])
  return gaps.filter(isBetween)
}

function piecesIn({ from, to }: Range, seconds: number, { text, sentenceOf }: Rest): Piece[] {
  return sentenceRanges(sentenceOf.slice(from, to)).flatMap((range): Piece[] => {
    const words = { from: range.from + from, to: range.to + from }
    const phones = (text.firstOf[words.to] ?? 0) - (text.firstOf[words.from] ?? 0)
    const fits = phones > 0 && phones * FAST <= seconds
    return fits ? [{ ...words, isDoubtful: false, isOpen: true }] : []
  })
}
