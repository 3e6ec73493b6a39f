import { availableParallelism } from 'node:os'
import { alignWords } from '../lib/align/align-words'
import { createEarThreads } from '../lib/align/ear-threads'
import { createEars } from '../lib/align/ears'
import { openingOf, withoutUnspoken } from '../lib/align/opening'
import { sentencesOf } from '../lib/align/sentences'
import { type Speech, SPEECH_RATE } from '../lib/audio/speech'
import type { ParsedEpisode, TimedWord } from '../lib/episode/model'
import type { Outline } from '../lib/transcript/outline'
import { words } from '../lib/transcript/tokens'
import { withTimeLeft } from './progress'

/** A text and its recording. */
export interface Spoken {
  readonly episode: ParsedEpisode
  readonly outline: Outline
  /** Former times of the same recording. */
  readonly former: readonly TimedWord[]
  readonly speech: Speech
}

/** The times of the words of an episode, and of its title where that is spoken. */
export async function timesOf(
  { episode, outline, former, speech }: Spoken,
  progress: (text: string) => void,
): Promise<readonly TimedWord[]> {
  const opening = openingOf(words(episode.meta.title), outline.words, former)
  const isShort = speech.length < SHORT
  const ears = isShort ? await createEars() : createEarThreads(threads())
  const shown = withTimeLeft('Aligning')
  try {
    const timed = await alignWords(
      {
        words: [...opening, ...outline.words],
        sentenceOf: [...opening.map(() => -1), ...sentencesOf(outline.paragraphs)],
        pronounce: new Map(episode.meta.pronounce.map(({ written, spoken }) => [written, spoken])),
        former,
        speech,
        onProgress: (share) => progress(shown(share)),
      },
      ears,
    )
    return withoutUnspoken(timed, opening.length)
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
