import type { Found } from '../ears/recogniser'
import type { Range } from '../range'
import { sentenceRanges } from '../text/sentences'
import { fits, type Material, type Window } from './plan'

type Timed = Pick<Found, 'start' | 'end'>

/** Seconds of sound in which sentences are searched again, and how many of them. */
const LONGEST = 60
const MOST = 6

/**
 * The windows in which sentences are searched once more of which nothing was found, each by itself: the sound between
 * the words found before it and behind it, in which it is amid other speech, if it is there at all.
 */
export function leftOver(
  found: readonly (Timed | null)[],
  { text, sentenceOf, duration }: Omit<Material, 'heard'>,
): Window[] {
  return gapsIn(found, sentenceOf).flatMap((sentences): Window[] => {
    const [first, last] = [sentences[0]?.from ?? 0, sentences.at(-1)?.to ?? 0]
    const sound = { from: found[first - 1]?.end ?? 0, to: found[last]?.start ?? duration }
    const seconds = sound.to - sound.from
    const fitting = sentences.filter(
      (one) => text.firstOf[one.from] !== text.firstOf[one.to] && fits(text, one, seconds),
    )
    if (fitting.length > MOST || seconds > LONGEST) return []
    return fitting.map((one) => ({
      pieces: [{ ...one, isDoubtful: false, isOpen: true }],
      sound,
      isOpen: true,
    }))
  })
}

/** The sentences of which no word was found, those one after the other together, between words that were. */
function gapsIn(found: readonly (Timed | null)[], sentenceOf: readonly number[]): Range[][] {
  const gaps: Range[][] = []
  for (const sentence of sentenceRanges(sentenceOf)) {
    const { from, to } = sentence
    if (found.slice(from, to).some((one) => one !== null)) continue
    const last = gaps.at(-1)
    if (last?.at(-1)?.to === from) last.push(sentence)
    else gaps.push([sentence])
  }
  const isFound = (place: number) => place < 0 || place === found.length || found[place]
  return gaps.filter((gap) => isFound((gap[0]?.from ?? 0) - 1) && isFound(gap.at(-1)?.to ?? 0))
}
