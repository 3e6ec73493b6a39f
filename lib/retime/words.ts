import type { TimedWord, WordsFile } from '../episode/model'
import { ms, type Ms } from '../time'
import { endAfter, jumpBetween, startAfter, type TimeMap } from './time-map'

/** Word times brought to another recording. */
export interface RetimedWords {
  readonly file: WordsFile
  /** How many words have another time than before. */
  readonly moved: number
  /** How many words lost their time, because they were taken out. */
  readonly cut: number
}

/** A word may end this many milliseconds behind the recording's end: encoders differ in what they leave there. */
const SLACK = 500

/**
 * Brings word times to another recording. A word that was taken out keeps its place, without a time: its text is still
 * there. Times may become negative or lie past the end: see `strayWords`.
 *
 * @param audio the recording that the times are of from now on
 */
export function retimedWords(
  file: WordsFile,
  map: TimeMap,
  audio: WordsFile['audio'],
): RetimedWords {
  const words = file.words.map((word) => retimed(word, map, audio.duration))
  const changes = words.filter(([, start], i) => start !== file.words[i]?.[1])
  const cut = changes.filter(([, start]) => start === null).length
  return { file: { ...file, audio, words }, moved: changes.length - cut, cut }
}

/** The words that lie outside of the recording. */
export function strayWords({ audio, words }: WordsFile): TimedWord[] {
  return words.filter(
    ([, start, end]) =>
      start !== null && (start < 0 || Math.max(start, end ?? start) > audio.duration),
  )
}

function retimed([text, start, end]: TimedWord, map: TimeMap, duration: Ms): TimedWord {
  if (start === null) return [text, null, null]
  const now = startAfter(map, start)
  if (now === null) return [text, null, null]
  if (end === null) return [text, now, null]
  const last = endAfter(map, jumpBetween(map, start, end) ?? end)
  const isSlack = last > duration && last <= duration + SLACK && now <= duration
  return [text, now, isSlack ? duration : ms(Math.max(now, last))]
}
