import { longestRising } from '../transcript/rising'
import type { Ms } from '../time'
import type { Found } from './recogniser'
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
/** Seconds within which two searches must give a word the same start, and how many of the words. */
const SAME = 0.2
const MOST = 0.8

/**
 * Searches `count` words in `seconds` of sound, cut at known times into stretches that are searched each on its own.
 *
 * Where two neighbours disagree about the words that both have, the known time between them was wrong, and they are
 * searched as one: an author's slip costs time, not truth. `find` gives what it found of each word of a stretch.
 */
export function findInStretches(
  count: number,
  seconds: number,
  known: readonly KnownTime[],
  find: (stretch: Stretch) => (Found | null)[],
): (Found | null)[] {
  const searched = new Map<string, Part>()
  const search = (stretch: Stretch): Part => {
    const key = `${stretch.kept.from}-${stretch.kept.to}`
    const part = searched.get(key) ?? { stretch, found: find(stretch) }
    searched.set(key, part)
    return part
  }
  let cuts = cutsFrom(count, seconds, known)
  for (;;) {
    const parts = stretchesBetween(cuts).map(search)
    const wrong = parts.findIndex((part, i) => !agree(parts[i - 1], part))
    if (wrong < 0) return parts.flatMap(keptOf)
    cuts = cuts.filter((_, i) => i !== wrong)
  }
}

interface Part {
  readonly stretch: Stretch
  readonly found: readonly (Found | null)[]
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

function stretchesBetween(cuts: readonly Cut[]): Stretch[] {
  const { word: count, seconds } = cuts.at(-1) ?? { word: 0, seconds: 0 }
  const margin = Math.ceil((MARGIN * count) / Math.max(seconds, 1))
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? end
    return {
      kept: { from: start.word, to: end.word },
      words: { from: Math.max(0, start.word - margin), to: Math.min(count, end.word + margin) },
      sound: {
        from: Math.max(0, start.seconds - MARGIN),
        to: Math.min(seconds, end.seconds + MARGIN),
      },
    }
  })
}

/** Of the words both have, the outer ones are uncertain: each part was made to begin or end with its own. */
function agree(before: Part | undefined, after: Part): boolean {
  if (!before) return true
  const seam = after.stretch.kept.from
  const half = Math.floor((before.stretch.words.to - seam) / 2)
  const differences = Array.from({ length: 2 * half }, (_, i) => {
    const word = seam - half + i
    const [one, other] = [foundIn(before, word), foundIn(after, word)]
    return one && other ? Math.abs(one.start - other.start) : Infinity
  })
  return differences.filter((difference) => difference <= SAME).length >= MOST * differences.length
}

function foundIn({ stretch, found }: Part, word: number): Found | null {
  return found[word - stretch.words.from] ?? null
}

function keptOf({ stretch: { kept, words }, found }: Part): (Found | null)[] {
  return found.slice(kept.from - words.from, kept.to - words.from)
}
