import { longestRising } from '../transcript/rising'
import type { Ms } from '../time'
import type { Range } from './walk'

/** A word whose start is known from elsewhere: an anchor's `at`, a mark. */
export interface KnownTime {
  /** Index of the word. */
  readonly word: number
  readonly time: Ms
}

/** Words and the sound they are searched in: more of both than is kept, since known times are only nearly right. */
export interface Stretch {
  readonly words: Range
  /** Seconds. */
  readonly sound: Range
  /** The words whose times are kept. */
  readonly kept: Range
}

/** Seconds of sound, and their words, added at a known time on either side. */
const MARGIN = 10
/** A known time nearer than this to the last cut is not needed. */
const LEAST = 90
/** No one speaks faster than so many words a second for long: such a time is a slip. */
const FASTEST = 6

/**
 * Cuts words and sound at known times into stretches that are aligned each on its own.
 *
 * `count` words in `seconds` of sound. Times that fall, and times that would need an impossible pace, are passed over.
 */
export function stretches(count: number, seconds: number, known: readonly KnownTime[]): Stretch[] {
  const cuts = cutsFrom(count, seconds, known)
  const margin = Math.ceil((MARGIN * count) / Math.max(seconds, 1))
  return cuts.slice(0, -1).map((cut, i) => {
    const end = cuts[i + 1] ?? cut
    const kept = { from: cut.word, to: end.word }
    const words = { from: Math.max(0, kept.from - margin), to: Math.min(count, kept.to + margin) }
    const sound = {
      from: Math.max(0, cut.seconds - MARGIN),
      to: Math.min(seconds, end.seconds + MARGIN),
    }
    return { kept, words, sound }
  })
}

interface Cut {
  readonly word: number
  readonly seconds: number
}

function cutsFrom(count: number, seconds: number, known: readonly KnownTime[]): Cut[] {
  const last = { word: count, seconds }
  const inside = known.filter(
    ({ word, time }) => word > 0 && word < count && time > 0 && time < seconds * 1000,
  )
  const byWord = inside.toSorted((a, b) => a.word - b.word)
  const cuts: Cut[] = [{ word: 0, seconds: 0 }]
  for (const { word, time } of longestRising(byWord, (one) => one.time)) {
    const cut = { word, seconds: time / 1000 }
    const before = cuts.at(-1) ?? last
    const isFar = cut.seconds - before.seconds >= LEAST && seconds - cut.seconds >= LEAST
    if (isFar && isSpeakable(before, cut) && isSpeakable(cut, last)) cuts.push(cut)
  }
  return [...cuts, last]
}

function isSpeakable(from: Cut, to: Cut): boolean {
  return to.word - from.word <= FASTEST * (to.seconds - from.seconds)
}
