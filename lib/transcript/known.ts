import type { TimedWord } from '../episode/model'
import { ZERO, type Ms } from '../time'
import { longestRising } from './rising'

/** What is known of the times before they are spread. */
export interface Evidence {
  /** The written words, in order. */
  readonly written: readonly string[]
  /** For each written word the index of its timed word, or `null`. */
  readonly matches: readonly (number | null)[]
  readonly timed: readonly TimedWord[]
  /** Starts that win over word times: word index to time. */
  readonly marks: ReadonlyMap<number, Ms>
  /** Starts that serve where a word has no other. */
  readonly given: ReadonlyMap<number, Ms>
  /** Times by which the words before an index have ended. */
  readonly ends: ReadonlyMap<number, Ms>
  readonly duration: Ms
}

/** A word's own time. */
export interface Known {
  readonly start: Ms
  /** `null` where only the start is known. */
  readonly end: Ms | null
  /** Whether it is this word's own start: from the word times or a mark. */
  readonly sure: boolean
}

/** Longer runs of changed words are not taken one for one: that they are as many may be chance. */
const LONGEST_SUBSTITUTE = 5

/**
 * The times that are known, word by word, none of them against another: starts never fall and lie in the audio.
 *
 * Marks come first, then word times, then what else an author gave; of times that contradict each other as many are
 * kept as can be. Where a few words were changed into as many others, these take the places of those.
 */
export function knownTimes(evidence: Evidence): (Known | null)[] {
  const { timed, marks, given, ends, duration } = evidence
  const known = evidence.written.map((): Known | null => null)
  const spoken = withSubstitutes(evidence).map((partner) => knownOf(timed, partner))
  const marked = [...marks].map(([word, start]): Candidate => {
    const end = spoken[word]?.end ?? null
    return { word, start, end: end !== null && end > start ? end : null, sure: timed.length > 0 }
  })
  const heard = spoken.flatMap((time, word): Candidate[] => (time ? [{ word, ...time }] : []))
  const hinted = [...ends, ...given].map(([word, start]): Candidate => ({
    word,
    start,
    end: null,
    sure: false,
  }))
  admit(known, marked, bounds(known, duration, startOf))
  admit(known, heard, bounds(known, duration, startOf))
  admit(known, hinted, bounds(known, duration, endOf))
  return known
}

function startOf(time: Known): Ms {
  return time.start
}

function endOf(time: Known): Ms {
  return time.end ?? time.start
}

/** A run of changed words as long as the run of timed words it replaced takes their places one to one. */
function withSubstitutes({ written, matches, timed }: Evidence): (number | null)[] {
  const partners = [...matches]
  let previous = -1
  let changed = 0
  for (let i = 0; i <= written.length; i++) {
    const match = i < written.length ? (matches[i] ?? null) : timed.length
    if (match === null) {
      changed += 1
      continue
    }
    if (changed <= LONGEST_SUBSTITUTE && changed === match - previous - 1)
      for (let k = 1; k <= changed; k++) partners[i - k] = match - k
    previous = match
    changed = 0
  }
  return partners
}

function knownOf(timed: readonly TimedWord[], partner: number | null): Known | null {
  const [, start, after] = timed[partner ?? -1] ?? ['', null, null]
  if (start === null || partner === null) return null
  const end = after !== null && after > start ? after : null
  // A start with nothing known behind it is where a whole caption starts: its words are as little known as the others.
  const isPoint = end === null && timed[partner + 1]?.[1] === null
  return { start, end, sure: !isPoint }
}

interface Candidate extends Known {
  readonly word: number
}

/** For each word how early and how late it can start. */
interface Bounds {
  readonly lowest: readonly Ms[]
  readonly highest: readonly Ms[]
}

function bounds(known: readonly (Known | null)[], duration: Ms, edge: (time: Known) => Ms): Bounds {
  let low = ZERO
  let high = duration
  const lowest = known.map((time) => (low = time ? edge(time) : low))
  const highest = known.toReversed().map((time) => (high = time ? time.start : high))
  return { lowest, highest: highest.reverse() }
}

/** Adds what fits between the times already known, as much of it as never falls; of two for a word the later one. */
function admit(known: (Known | null)[], candidates: readonly Candidate[], bounds: Bounds) {
  const fitting = candidates
    .filter(({ word, start }) => {
      const lowest = bounds.lowest[word] ?? Infinity
      return known[word] === null && lowest <= start && start <= (bounds.highest[word] ?? 0)
    })
    .sort((a, b) => a.word - b.word)
  for (const { word, ...time } of longestRising(fitting, (candidate) => candidate.start))
    known[word] = time
}
