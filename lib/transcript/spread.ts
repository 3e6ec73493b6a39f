import { ZERO, ms, type Ms } from '../time'
import type { TimedWord } from '../episode/model'
import { knownTimes, type Evidence, type Known } from './known'
import type { Word } from './model'
import { longestRising } from './rising'

/** Longer runs of words without times of their own are never shown word by word. */
const LONGEST_SURE_RUN = 5
/** Milliseconds a word may take for a spread time to be believable: fast and slow speech, with room. */
const BELIEVABLE = { least: 80, most: 1500 } as const

/**
 * Gives every written word a start and an end, all within the audio.
 *
 * Known words keep their times. A run of others is laid, by length, over what was heard in its place, else between its
 * neighbours. Starts never fall, and no word ends after the next one starts.
 */
export function spreadTimes(evidence: Evidence): Word[] {
  const known = knownTimes(evidence)
  const heard = heardIn(evidence.timed)
  const words: Word[] = []
  for (let from = 0; from < known.length;) {
    const time = known[from]
    if (time && time.end !== null) {
      words.push({ text: evidence.written[from] ?? '', ...time, end: time.end })
      from += 1
    } else {
      const to = nextKnown(known, from + 1)
      for (const word of spreadRun(evidence, known, { from, to }, heard)) words.push(word)
      from = to
    }
  }
  return closeEnds(words, evidence.duration)
}

function nextKnown(known: readonly (Known | null)[], from: number): number {
  let i = from
  while (i < known.length && !known[i]) i += 1
  return i
}

interface Heard {
  readonly start: Ms
  readonly end: Ms | null
}

/** Finds what was heard from one time to another; to be asked forward only, so that each word is read once. */
function heardIn(timed: readonly TimedWord[]): (left: Ms, right: Ms) => Heard | null {
  const known = timed.flatMap(([, start, end]) => (start === null ? [] : [{ start, end }]))
  const heard = longestRising(known, (word) => word.start)
  let next = 0
  const nextStart = () => heard[next]?.start ?? Infinity
  return (left, right) => {
    while (nextStart() < left) next += 1
    const first = heard[next]
    if (!first || first.start >= right) return null
    while (nextStart() < right) next += 1
    return { start: first.start, end: heard[next - 1]?.end ?? null }
  }
}

interface Run {
  /** Index of the first word: the only one that may have a start. */
  readonly from: number
  readonly to: number
}

function spreadRun(
  evidence: Evidence,
  known: readonly (Known | null)[],
  run: Run,
  heardBetween: (left: Ms, right: Ms) => Heard | null,
): Word[] {
  const first = known[run.from] ?? null
  const { left, right } = gapAround(evidence, known, run)
  const heard = heardBetween(first ? ms(left + 1) : left, right)
  const start = first ? left : (heard?.start ?? left)
  const alone = first?.sure === true && run.to - run.from === 1
  const last = heard?.end ?? (alone ? start + BELIEVABLE.most : right)
  const end = ms(Math.max(start, Math.min(right, last)))
  const texts = evidence.written.slice(run.from, run.to)
  const others = evidence.matches.slice(first ? run.from + 1 : run.from, run.to)
  const each = (end - start) / texts.length
  const sure =
    heard !== null &&
    others.every((match) => match === null) &&
    others.length <= LONGEST_SURE_RUN &&
    each >= BELIEVABLE.least &&
    each <= BELIEVABLE.most
  return laidOver(texts, start, end).map((word, k) => ({
    ...word,
    sure: first && k === 0 ? first.sure : sure,
  }))
}

/** The time between a run's neighbours; from its own start where that is known, to its passage's end where one is given. */
function gapAround(evidence: Evidence, known: readonly (Known | null)[], { from, to }: Run) {
  const next = known[to]?.start ?? evidence.duration
  const left = known[from]?.start ?? ms(Math.min(known[from - 1]?.end ?? ZERO, next))
  const end = evidence.ends.get(to) ?? next
  return { left, right: end > left && end < next ? end : next }
}

/** Words one after the other, each as long as its letters ask for. */
function laidOver(texts: readonly string[], start: Ms, end: Ms) {
  const total = texts.reduce((sum, text) => sum + text.length + 1, 0)
  let passed = 0
  const timeAt = (letters: number) => ms(start + ((end - start) * letters) / total)
  return texts.map((text) => {
    const from = timeAt(passed)
    passed += text.length + 1
    return { text, start: from, end: timeAt(passed) }
  })
}

/** Ends never pass the next start. */
function closeEnds(words: readonly Word[], duration: Ms): Word[] {
  return words.map((word, i) => {
    const next = words[i + 1]?.start ?? duration
    return word.end > next ? { ...word, end: next } : word
  })
}
