import { ZERO, ms, type Ms } from '../time'
import type { TimedWord } from '../episode/model'
import type { Word } from './model'

/** What is known of the times before they are spread. */
export interface Evidence {
  /** The written words, in order. */
  readonly written: readonly string[]
  /** For each written word the index of its timed word, or `null`. */
  readonly matches: readonly (number | null)[]
  readonly timed: readonly TimedWord[]
  /** Starts an author gave: word index to time. They win over word times. */
  readonly given: ReadonlyMap<number, Ms>
  readonly duration: Ms
}

/** Longer runs of words without times of their own are never shown word by word. */
const LONGEST_SURE_RUN = 5
/** Milliseconds a word may take for a spread time to be believable: fast and slow speech, with room. */
const BELIEVABLE = { least: 80, most: 1500 } as const

/**
 * Gives every written word a start and an end.
 *
 * Matched words keep their times. A run of others is laid over the unmatched timed words in the same place, one to
 * one where they are as many, else by length; where there are none, between its neighbours. Starts never fall.
 */
export function spreadTimes(evidence: Evidence): Word[] {
  const known = knownTimes(evidence)
  const words: Word[] = []
  for (let i = 0; i < evidence.written.length;) {
    const time = known[i]
    if (time) {
      words.push({ text: evidence.written[i] ?? '', ...time, sure: true })
      i += 1
    } else {
      const end = nextKnown(known, i)
      words.push(...spreadRun(evidence, known, i, end))
      i = end
    }
  }
  return closeEnds(words, evidence.duration)
}

interface Span {
  readonly start: Ms
  readonly end: Ms
}

function knownTimes(evidence: Evidence): (Span | null)[] {
  const partners = withSubstitutes(evidence)
  const known = evidence.written.map((_, i): Span | null => {
    const timed = evidence.timed[partners[i] ?? -1]
    const start = timed?.[1] ?? null
    return start === null ? null : { start, end: timed?.[2] ?? start }
  })
  for (const [index, start] of evidence.given) {
    for (let i = index - 1; i >= 0 && (known[i]?.start ?? -1) > start; i--) known[i] = null
    for (let i = index + 1; i < known.length && (known[i]?.start ?? Infinity) < start; i++)
      known[i] = null
    if (index < known.length)
      known[index] = { start, end: ms(Math.max(start, known[index]?.end ?? start)) }
  }
  return known
}

/** A run of changed words as long as the run of timed words it replaced takes their places one to one. */
function withSubstitutes({ written, matches, timed }: Evidence): (number | null)[] {
  const partners = [...matches]
  let previous = -1
  for (let i = 0; i <= written.length; i++) {
    const match = i < written.length ? matches[i] : timed.length
    if (match === null || match === undefined) continue
    const first = firstUnmatchedBefore(matches, i)
    if (i - first === match - previous - 1)
      for (let k = first; k < i; k++) partners[k] = previous + 1 + (k - first)
    previous = match
  }
  return partners
}

function firstUnmatchedBefore(matches: readonly (number | null)[], i: number): number {
  let first = i
  while (first > 0 && matches[first - 1] === null) first -= 1
  return first
}

function nextKnown(known: readonly (Span | null)[], from: number): number {
  let i = from
  while (i < known.length && !known[i]) i += 1
  return i
}

function spreadRun(
  evidence: Evidence,
  known: readonly (Span | null)[],
  from: number,
  to: number,
): Word[] {
  const { start, end } = room(evidence, known, from, to)
  const run = evidence.written.slice(from, to)
  const weights = run.map((word) => word.length + 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const each = (end - start) / run.length
  const heard = evidence.matches.slice(from, to).every((match) => match === null)
  const sure =
    heard &&
    evidence.timed.length > 0 &&
    run.length <= LONGEST_SURE_RUN &&
    each >= BELIEVABLE.least &&
    each <= BELIEVABLE.most
  let passed = 0
  return run.map((text, k) => {
    const wordStart = ms(start + ((end - start) * passed) / total)
    passed += weights[k] ?? 0
    return { text, start: wordStart, end: ms(start + ((end - start) * passed) / total), sure }
  })
}

/** The stretch of audio a run may lie in: that of the timed words it replaced, else all between its neighbours. */
function room(evidence: Evidence, known: readonly (Span | null)[], from: number, to: number): Span {
  const left = known[from - 1]?.end ?? ZERO
  const right = ms(Math.max(left, known[to]?.start ?? evidence.duration))
  const before = evidence.matches[from - 1] ?? -1
  const after = to < evidence.written.length ? evidence.matches[to] : evidence.timed.length
  const replaced = evidence.timed.slice(before + 1, after ?? before + 1)
  const first = replaced.find((word) => word[1] !== null)?.[1] ?? left
  const last = replaced.findLast((word) => word[2] !== null)?.[2] ?? right
  const start = ms(Math.min(right, Math.max(left, first)))
  return { start, end: ms(Math.max(start, Math.min(right, last))) }
}

/** Ends never pass the next start; a word without an end of its own lasts until the next one. */
function closeEnds(words: readonly Word[], duration: Ms): Word[] {
  return words.map((word, i) => {
    const next = words[i + 1]?.start ?? duration
    const end = word.end > word.start ? Math.min(word.end, next) : next
    return { ...word, end: ms(Math.max(word.start, end)) }
  })
}
