import picocolors from 'picocolors'
import { alignWords } from '../lib/align/align-words'
import { saveWords } from '../lib/align/words-file'
import { readSpeech } from '../lib/audio/speech'
import { type Diagnostic, isError } from '../lib/diagnostic'
import type { ParsedEpisode, WordsFile } from '../lib/episode/model'
import { nameOf } from '../lib/episode/names'
import { parseEpisode } from '../lib/episode/parse'
import { readProject } from '../lib/episode/read'
import { parseShow } from '../lib/episode/show'
import { recordingOf, recordingPath } from '../lib/recording'
import { type Outline, outlineOf } from '../lib/transcript/outline'
import { words } from '../lib/transcript/tokens'
import { notHeard, obstacles } from './alignable'
import type { ExitCode, Io } from './io'
import { report } from './report'
import { unknownEpisode } from './unknown-episode'

/** Finds when each word of an episode is spoken and writes its word times; what stood there stays if that fails. */
export async function align({ slug }: { slug: string }, io: Io): Promise<ExitCode> {
  const files = await readProject(io.root)
  const slugs = files.value.episodes.map(({ source }) => nameOf(source.file))
  const { source } = files.value.episodes[slugs.indexOf(slug)] ?? {}
  if (!source) {
    const why = files.diagnostics.filter(
      ({ file = '' }) => /\/$/.test(file) || nameOf(file) === slug,
    )
    if (why.length > 0) return refuse(why, io)
    io.err(unknownEpisode(slug, slugs))
    return 2
  }
  const { value: episode, diagnostics } = parseEpisode(source)
  const outline = outlineOf(episode.blocks)
  const language = episode.meta.language ?? parseShow(files.value.show).value.language
  const wrong = [
    ...diagnostics.filter(isError),
    ...obstacles(episode, language, outline.words.length),
  ]
  return wrong.length > 0 ? refuse(wrong, io) : alignParsed(episode, outline, io)
}

async function alignParsed(episode: ParsedEpisode, outline: Outline, io: Io): Promise<ExitCode> {
  const progress = progressOn(io)
  progress('Listening')
  const recording = await recordingOf(episode, io.root)
  const heard = await readSpeech(recordingPath(episode, io.root) ?? '')
  if (!recording.value || !heard.ok) {
    progress(null)
    return refuse(recording.diagnostics, io)
  }
  const { sha256, duration } = recording.value
  const timed = await alignWords({
    opening: words(episode.meta.title),
    words: outline.words,
    speech: heard.speech,
    known: Array.from(outline.given, ([word, time]) => ({ word, time })),
    onProgress: (share) => progress(`Aligning ${Math.floor(share * 100)} %`),
  })
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

function refuse(diagnostics: readonly Diagnostic[], io: Io): ExitCode {
  io.err(report(diagnostics, io.interactive && picocolors.isColorSupported))
  return 1
}

/** Draws one line over the last; `null` clears it. */
function progressOn(io: Io): (text: string | null) => void {
  const CLEAR = '\r\u001B[K'
  return (text) => {
    if (io.interactive) io.err(CLEAR + (text ?? ''))
  }
}
