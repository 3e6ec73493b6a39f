import { type Speech, SPEECH_RATE } from '../../audio/speech'
import type { TimedWord } from '../../episode/model'
import { ms, type Ms, ZERO } from '../../time'
import { median } from '../quantile'

/** Sound in which no word of the text is spoken. */
export interface Unwritten {
  readonly from: Ms
  readonly to: Ms
}

/** The shortest that is worth a word, in ms. */
const LEAST = 2000
/** Steps of the measure, in ms. */
const STEP = 50
/** As loud as speech: so many decibels below what is usual while words are spoken. */
const BELOW = 15
/** Of its steps so many are loud. */
const LOUD = 0.4

/** Where for two seconds and more no word was placed although there is sound as loud as speech. */
export function unwritten(timed: readonly TimedWord[], speech: Speech): Unwritten[] {
  const levels = levelsOf(speech)
  const placed = timed.filter(([, start]) => start !== null)
  const usual = usualLevel(placed, levels)
  const duration = ms(Math.round((1000 * speech.length) / SPEECH_RATE))
  return gapsBetween(placed, duration).flatMap(({ from, to }) => {
    const isLoud = (step: number) => (levels[step] ?? -Infinity) > usual - BELOW
    let [first, last] = [Math.ceil(from / STEP), Math.floor(to / STEP)]
    while (first < last && !isLoud(first)) first++
    while (first < last && !isLoud(last - 1)) last--
    let loud = 0
    for (let step = first; step < last; step++) if (isLoud(step)) loud++
    const isSpeech = (last - first) * STEP >= LEAST && loud >= LOUD * (last - first)
    return isSpeech ? [{ from: ms(first * STEP), to: ms(last * STEP) }] : []
  })
}

/** Those of which less than half is speech that stands elsewhere in the text. */
export function withoutWritten(
  stretches: readonly Unwritten[],
  elsewhere: readonly { readonly sound: Unwritten }[],
): Unwritten[] {
  return stretches.filter(({ from, to }) => {
    const written = elsewhere.map(
      ({ sound }) => Math.min(to, sound.to) - Math.max(from, sound.from),
    )
    const length = written.reduce((sum, each) => sum + Math.max(0, each), 0)
    return length < (to - from) / 2
  })
}

function gapsBetween(placed: readonly TimedWord[], duration: Ms): Unwritten[] {
  const gaps: Unwritten[] = []
  let from = ZERO
  for (const [, start, end] of [...placed, ['', duration, duration] as const]) {
    if (start !== null && start - from >= LEAST) gaps.push({ from, to: start })
    from = end ?? start ?? from
  }
  return gaps
}

/** The median level while words are spoken. */
function usualLevel(placed: readonly TimedWord[], levels: readonly number[]): number {
  const spoken = placed.flatMap(([, start, end]) =>
    start === null ? [] : levels.slice(Math.ceil(start / STEP), Math.floor((end ?? start) / STEP)),
  )
  return median(spoken) ?? Infinity
}

/** Decibels of full scale, step by step. */
function levelsOf(speech: Speech): number[] {
  const size = (STEP * SPEECH_RATE) / 1000
  return Array.from({ length: Math.floor(speech.length / size) }, (_, step) => {
    const power = speech
      .slice(step * size, (step + 1) * size)
      .reduce((sum, value) => sum + value ** 2, 0)
    return 10 * Math.log10(power / size + 1e-10)
  })
}
