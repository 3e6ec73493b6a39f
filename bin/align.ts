import { availableParallelism } from 'node:os'
import { alignWords } from '../lib/align/align-words'
import { createEarThreads } from '../lib/align/ear-threads'
import { createEars } from '../lib/align/ears'
import { openingOf, withoutUnspoken } from '../lib/align/opening'
import { sentencesOf } from '../lib/align/sentences'
import { saveWords } from '../lib/align/words-file'
import { readSpeech, type Speech } from '../lib/audio/speech'
import { isError } from '../lib/diagnostic'
import type { ParsedEpisode, TimedWord, WordsFile } from '../lib/episode/model'
import { nameOf } from '../lib/episode/names'
import { parseEpisode } from '../lib/episode/parse'
import { type EpisodeFiles, readProject } from '../lib/episode/read'
import { parseShow } from '../lib/episode/show'
import { parseWords } from '../lib/episode/words-file'
import { recordingOf, recordingPath } from '../lib/recording'
import { type Outline, outlineOf } from '../lib/transcript/outline'
import { words } from '../lib/transcript/tokens'
import { notHeard, obstacles } from './alignable'
import type { ExitCode, Io } from './io'
import { progressOn, withTimeLeft } from './progress'
import { refuse } from './refuse'
import { unknownEpisode } from './unknown-episode'

export interface AlignOptions {
  readonly slug: string
  /** Whether to search all words again, also those whose text and sound have not changed. */
  readonly fresh?: boolean
}

/** Finds when each word of an episode is spoken and writes its word times; what stood there stays if that fails. */
export async function align({ slug, fresh = false }: AlignOptions, io: Io): Promise<ExitCode> {
  const files = await readProject(io.root)
  const slugs = files.value.episodes.map(({ source }) => nameOf(source.file))
  const found = files.value.episodes[slugs.indexOf(slug)]
  if (!found) {
    const why = files.diagnostics.filter(
      ({ file = '' }) => /\/$/.test(file) || nameOf(file) === slug,
    )
    if (why.length > 0) return refuse(why, io)
    io.err(unknownEpisode(slug, slugs))
    return 2
  }
  const { value: episode, diagnostics } = parseEpisode(found.source)
  const outline = outlineOf(episode.blocks)
  const language = episode.meta.language ?? parseShow(files.value.show).value.language
  const wrong = [
    ...diagnostics.filter(isError),
    ...obstacles(episode, language, outline.words.length),
  ]
  if (wrong.length > 0) return refuse(wrong, io)
  return alignParsed({ episode, outline, former: fresh ? null : formerOf(found) }, io)
}

/** What is to be aligned. */
interface Work {
  readonly episode: ParsedEpisode
  readonly outline: Outline
  readonly former: WordsFile | null
}

function formerOf({ words }: EpisodeFiles): WordsFile | null {
  const file = words && parseWords(words).value
  return file?.source === 'aligned' ? file : null
}

async function alignParsed({ episode, outline, former }: Work, io: Io): Promise<ExitCode> {
  const progress = progressOn(io)
  progress('Listening')
  const recording = await recordingOf(episode, io.root)
  const heard = await readSpeech(recordingPath(episode, io.root) ?? '')
  if (!recording.value || !heard.ok) {
    progress(null)
    return refuse(recording.diagnostics, io)
  }
  const { sha256, duration } = recording.value
  const isSame = former?.audio.sha256 === sha256
  const timed = await timesOf(
    { episode, outline, former: isSame ? former.words : [], speech: heard.speech },
    progress,
  )
  progress(null)
  const found = timed.filter(([, start]) => start !== null).length
  if (found < timed.length / 2)
    return refuse([notHeard(episode, outline.words.length, duration)], io)
  const file: WordsFile = {
    version: 1,
    source: 'aligned',
    audio: { sha256, duration },
    words: timed,
  }
  const path = episode.file.replace(/\.mdx$/, '.words.json')
  const failure = await saveWords(io.root, path, file)
  if (failure) return refuse([failure], io)
  const all = found === timed.length ? '' : ` of ${timed.length}`
  io.out(`${path}: ${found}${all} words timed\n`)
  return 0
}

interface Spoken extends Pick<Work, 'episode' | 'outline'> {
  readonly former: readonly TimedWord[]
  readonly speech: Speech
}

async function timesOf(
  { episode, outline, former, speech }: Spoken,
  progress: (text: string) => void,
): Promise<readonly TimedWord[]> {
  const opening = openingOf(words(episode.meta.title), outline.words, former)
  const isShort = speech.length < SHORT
  const ears = isShort ? await createEars() : createEarThreads(availableParallelism())
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
const SHORT = 60 * 16_000
