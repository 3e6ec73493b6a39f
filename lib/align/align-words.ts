import type { TimedWord } from '../episode/model'
import { type Speech, SPEECH_RATE } from '../audio/speech'
import { isSpoken } from './opening'
import { createRecogniser, type Recogniser } from './recogniser'
import { say } from './say'
import { sound } from './sound'
import { settle } from './settle'
import { findInStretches, type KnownTime } from './stretches'
import { type Find, type Range, walk } from './walk'

/** What is spoken, the recording of it, and what is known of when. */
export interface Task {
  /** Words that may be spoken before the others: the title. */
  readonly opening: readonly string[]
  /** Every word, in the order spoken, as it is written. */
  readonly words: readonly string[]
  readonly speech: Speech
  /** Starts of words, by their index in `words`. */
  readonly known: readonly KnownTime[]
  /** Told the share that is done, from 0 to 1, rising. */
  readonly onProgress?: (share: number) => void
}

/**
 * When each word is spoken, in English; the opening's come first if it is spoken, else they are left out.
 *
 * Starts never fall. A word that cannot be pronounced (an emoji, another script) or was not found has no times. The
 * same input gives the same times.
 */
export async function alignWords(task: Task): Promise<TimedWord[]> {
  const recogniser = await createRecogniser()
  try {
    const opening = listen(recogniser, task.opening)
    const rest = listen(recogniser, task.words)
    const isOpened =
      opening.names.length > 0 &&
      isSpoken(opening.names.length, {
        spoken: beginning(recogniser, [...opening.names, ...rest.names], task.speech),
        unspoken: beginning(recogniser, rest.names, task.speech),
      })
    return timed(
      recogniser,
      isOpened ? listen(recogniser, [...task.opening, ...task.words]) : rest,
      task,
    )
  } finally {
    recogniser.close()
  }
}

/** Words, and the recogniser's names for those it can hear. */
interface Heard {
  readonly words: readonly string[]
  readonly names: readonly string[]
  /** For each name the index of its word. */
  readonly places: readonly number[]
}

function listen(recogniser: Recogniser, words: readonly string[]): Heard {
  const names: string[] = []
  const places: number[] = []
  words.forEach((word, place) => {
    const ways = say(word, words[place - 1]).flatMap((units) => sound(units, recogniser.lookup))
    if (ways.length === 0) return
    names.push(recogniser.learn([...new Set(ways)]))
    places.push(place)
  })
  return { words, names, places }
}

function beginning(recogniser: Recogniser, names: readonly string[], speech: Speech) {
  const SECONDS = 60
  const MOST_WORDS = 240
  const first = names.slice(0, MOST_WORDS)
  return recogniser.find(first, between(speech, { from: 0, to: SECONDS }), 'start')
}

function timed(recogniser: Recogniser, heard: Heard, task: Task): TimedWord[] {
  const { names, places, words } = heard
  const { speech, onProgress = () => {} } = task
  const before = words.length - task.words.length
  const known = task.known.map(({ word, time }) => ({
    word: places.filter((place) => place < word + before).length,
    time,
  }))
  const seconds = speech.length / SPEECH_RATE
  const find: Find = (range, part, extent) =>
    recogniser
      .find(names.slice(range.from, range.to), between(speech, part), extent)
      .map((one) => ({ ...one, start: one.start + part.from, end: one.end + part.from }))
  let done = 0
  const found = findInStretches(names.length, seconds, known, (stretch) => {
    const onWindow = (length: number) => onProgress(Math.min(1, (done += length) / seconds))
    return walk(stretch.words, stretch.sound, find, onWindow)
  })
  const times = settle(found, speech)
  const byPlace = new Map(places.map((place, i) => [place, times[i]]))
  return words.map((word, place) => [word, ...(byPlace.get(place) ?? UNKNOWN)])
}

const UNKNOWN = [null, null] as const

/** Half a second longer than asked: the last word must be followed by silence to be found whole. */
function between(speech: Speech, { from, to }: Range): Float32Array {
  const AFTER = 0.5
  const length = Math.min(to, speech.length / SPEECH_RATE) - from
  const sound = new Float32Array(Math.max(0, Math.round((length + AFTER) * SPEECH_RATE)))
  const start = Math.round(from * SPEECH_RATE)
  sound.set(speech.slice(start, start + Math.max(0, Math.round(length * SPEECH_RATE))))
  return sound
}
