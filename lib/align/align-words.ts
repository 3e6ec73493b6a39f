import { inSamples, type Speech, SPEECH_RATE, speechPart } from '../audio/speech'
import type { TimedWord } from '../episode/model'
import { fromSeconds, ms, type Ms } from '../time'
import type { Ears } from './ears/ears'
import { listen } from './ears/listen'
import { findWords } from './find-words'
import { settle, type Times } from './found/settle'
import { changedStretches, keepTimes } from './keep'
import { waysToSay } from './language/ways-to-say'
import { withBreaks } from './pairing/breaks'
import { knownPoints } from './pairing/known-points'
import { pairPhones } from './pairing/pair-phones'
import { textPhones } from './pairing/text-phones'
import { phoneNumber } from './phones'
import type { Range } from './range'
import { cutAtPauses, pausesIn } from './search/pauses'
import { plan } from './search/plan'
import { solids } from './search/solid'

/** What is spoken, and the recording of it. */
export interface Task {
  /** Every word, in the order spoken, as it is written. */
  readonly words: readonly string[]
  /** For each word the number of its sentence, rising. */
  readonly sentenceOf: readonly number[]
  /** How words are spoken that are not spoken as they are written: by the word, another spelling. */
  readonly pronounce?: ReadonlyMap<string, string>
  readonly speech: Speech
  /** Former word times of the same recording: they are kept where the text around them is as it was. */
  readonly former?: readonly TimedWord[]
  /** By word, about when it is spoken, as far as somebody said so; rising. What the sound speaks against is not believed. */
  readonly known?: ReadonlyMap<number, Ms>
  /** Told the share that is done, from 0 to 1, rising. */
  readonly onProgress?: (share: number) => void
}

/** Of the work, the part that goes into hearing what the sounds are. */
const HEARING = 0.7

/**
 * When each word is spoken.
 *
 * First the phones of the recording are heard, whatever they are, and paired with those of the text, so that it is
 * known which words are spoken at all, and about when (after Moreno and others, "A recursive algorithm for the forced
 * alignment of very long audio segments", 1998). Then those words are searched, window by window, for the moment.
 *
 * Starts never fall. A word that is not spoken, cannot be pronounced (an emoji, another script) or is not heard for
 * sure has no times. The same input gives the same times, whatever the number of threads.
 */
export async function alignWords(task: Task, ears: Ears): Promise<TimedWord[]> {
  const { words, speech, former = [], onProgress = () => {} } = task
  const ways = waysToSay(words, task.pronounce ?? new Map(), ears.language)
  const kept = keepTimes(words, former, task.known)
  const changed = changedStretches(kept, fromSeconds(speech.length / SPEECH_RATE))
  const total = changed.reduce((sum, { sound }) => sum + sound.to - sound.from, 0)
  let done = 0
  const timed = words.map((word, i): TimedWord => kept[i] ?? [word, null, null])
  for (const { words: own, sound } of changed) {
    const stretch = {
      sounds: await ears.pronounce(ways.slice(own.from, own.to)),
      words: words.slice(own.from, own.to),
      sentenceOf: task.sentenceOf.slice(own.from, own.to),
      known: knownIn(task.known ?? new Map(), own, sound),
      speech: speechPart(speech, inSamples(sound.from), inSamples(sound.to)),
    }
    const onSeconds = (seconds: number) =>
      onProgress(Math.min(1, (done += (1000 * seconds) / Math.max(total, 1))))
    const times = await alignStretch(stretch, ears, onSeconds)
    times.forEach((one, i) => {
      const place = own.from + i
      if (one)
        timed[place] = [words[place] ?? '', later(one[0], sound.from), later(one[1], sound.from)]
    })
  }
  onProgress(1)
  return timed
}

interface Stretch {
  readonly words: readonly string[]
  /** The pronunciations of each word. */
  readonly sounds: readonly (readonly string[])[]
  readonly sentenceOf: readonly number[]
  /** Seconds, by word. */
  readonly known: readonly (readonly [word: number, time: number])[]
  readonly speech: Speech
}

/** The known times of words, in the sound that holds these. */
function knownIn(known: ReadonlyMap<number, Ms>, words: Range, sound: Range): Stretch['known'] {
  return [...known].flatMap(([word, time]) =>
    word >= words.from && word < words.to
      ? [[word - words.from, (time - sound.from) / 1000] as const]
      : [],
  )
}

async function alignStretch(
  { words, sounds, sentenceOf, known, speech }: Stretch,
  ears: Ears,
  onSeconds: (seconds: number) => void,
): Promise<(Times | null)[]> {
  const duration = speech.length / SPEECH_RATE
  const heard = await listen(speech, ears, (seconds) => onSeconds(HEARING * seconds))
  const text = textPhones(sounds)
  const ear = Uint8Array.from(heard, ({ phone }) => phoneNumber(phone))
  const points = knownPoints(known, text, heard)
  const { runs, worth } = pairPhones(withBreaks(text, sentenceOf), ear, points)
  const solid = solids(runs, text, heard)
  const windows = cutAtPauses(
    plan(solid, { text, sentenceOf, heard, duration }),
    pausesIn(solid, text, heard),
  )
  const task = { words, sounds, sentenceOf, text, speech, duration, heard, worth }
  const found = await findWords(windows, task, ears, (seconds) =>
    onSeconds((1 - HEARING) * seconds),
  )
  return settle(found, speech)
}

function later(time: Ms, by: number): Ms {
  return ms(time + by)
}
