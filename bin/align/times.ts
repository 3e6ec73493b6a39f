import { availableParallelism } from 'node:os'
import { alignWords } from '../../lib/align/align-words'
import { createEarThreads } from '../../lib/align/ears/ear-threads'
import { createEars } from '../../lib/align/ears/ears'
import { type Elsewhere, heardElsewhere } from '../../lib/align/findings/elsewhere'
import { type Unwritten, unwritten, withoutWritten } from '../../lib/align/findings/unwritten'
import type { Language } from '../../lib/align/language/language'
import { openingOf, withoutUnspoken } from '../../lib/align/text/opening'
import { sentencesOf } from '../../lib/align/text/sentences'
import { type Speech, SPEECH_RATE } from '../../lib/audio/speech'
import type { ParsedEpisode, TimedWord } from '../../lib/episode/model'
import type { Ms } from '../../lib/time'
import type { Outline } from '../../lib/transcript/outline'
import { words } from '../../lib/transcript/tokens'
import { withTimeLeft } from './progress'

/** A text and its recording. */
export interface Spoken {
  readonly episode: ParsedEpisode
  readonly outline: Outline
  /** Former times of the same recording. */
  readonly former: readonly TimedWord[]
  /** By word of the outline, about when it is spoken. */
  readonly known: ReadonlyMap<number, Ms>
  readonly speech: Speech
  readonly language: Language
}

/** What was found in a recording. */
export interface Heard {
  /** The words of the episode, behind those of its title where that is spoken. */
  readonly timed: readonly TimedWord[]
  readonly unwritten: readonly Unwritten[]
  /** By index in the episode's words. */
  readonly elsewhere: readonly Elsewhere[]
}

/** The times of the words of an episode, and of its title where that is spoken. */
export async function timesOf(
  { episode, outline, former, known, speech, language }: Spoken,
  progress: (text: string) => void,
): Promise<Heard> {
  const opening = openingOf(words(episode.meta.title), outline.words, former)
  const isShort = speech.length < SHORT
  const ears = isShort ? await createEars(language) : createEarThreads(threads(), language)
  const shown = withTimeLeft('Aligning')
  const sentenceOf = sentencesOf(outline.paragraphs)
  const pronounce = new Map(episode.meta.pronounce.map(({ written, spoken }) => [written, spoken]))
  try {
    const found = await alignWords(
      {
        words: [...opening, ...outline.words],
        sentenceOf: [...opening.map(() => -1), ...sentenceOf],
        pronounce,
        former,
        known: new Map(Array.from(known, ([word, time]) => [word + opening.length, time])),
        speech,
        onProgress: (share) => progress(shown(share)),
      },
      ears,
    )
    const timed = withoutUnspoken(found, opening.length)
    const left = {
      timed: timed.slice(timed.length - outline.words.length),
      sentenceOf,
      pronounce,
      unwritten: unwritten(timed, speech),
      speech,
    }
    const elsewhere = await heardElsewhere(left, ears)
    return { timed, unwritten: withoutWritten(left.unwritten, elsewhere), elsewhere }
  } finally {
    await ears.close()
  }
}

/** Samples: a minute of sound is aligned before threads have started. */
const SHORT = 60 * SPEECH_RATE

/** Each holds a model of 100 MB. */
const MOST_THREADS = 4

function threads(): number {
  return Math.min(MOST_THREADS, availableParallelism())
}
