import picocolors from 'picocolors'
import { unheard } from '../../lib/align/findings/unheard'
import { type Language, languageOf } from '../../lib/align/language/language'
import { knownWords } from '../../lib/align/text/known-words'
import { wordPlaces } from '../../lib/align/text/places'
import { readSpeech } from '../../lib/audio/speech'
import { isError, quoted } from '../../lib/diagnostic'
import type { ParsedEpisode, TimedWord, WordsFile } from '../../lib/episode/model'
import { nameOf } from '../../lib/episode/names'
import { parseEpisode } from '../../lib/episode/parse'
import { readProject } from '../../lib/episode/read'
import { parseShow } from '../../lib/episode/show/show'
import { formatWords } from '../../lib/episode/words/format'
import { parseWords } from '../../lib/episode/words/parse'
import { recordingOf, recordingPath } from '../../lib/recording'
import { type Outline, outlineOf } from '../../lib/transcript/outline'
import type { ExitCode, Io } from '../io'
import { refuse } from '../refuse'
import { report as formatReport } from '../report'
import { unknownEpisode } from '../unknown-episode'
import { writeFiles } from '../write'
import { notHeard, obstacles } from './alignable'
import { type Findings, findingsOf } from './findings'
import { progressOn } from './progress'
import { isReportName, writeReport } from './report'
import { type Heard, timesOf } from './times'

export interface AlignOptions {
  readonly slug: string
  /** Whether to search all words again, also those whose text and sound have not changed. */
  readonly fresh?: boolean
  /** A file to write a report to: `.html` or `.json`. */
  readonly report?: string | null
}

/** Finds when each word of an episode is spoken and writes its word times; what stood there stays if that fails. */
export async function align(options: AlignOptions, io: Io): Promise<ExitCode> {
  const { slug, fresh = false, report = null } = options
  if (report !== null && !isReportName(report)) {
    io.err(`Unexpected report ${quoted(report)}, expected a name that ends with .html or .json\n`)
    return 2
  }
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
  const tag = episode.meta.language ?? parseShow(files.value.show).value.language
  const language = languageOf(tag)
  const wrong = [
    ...diagnostics.filter(isError),
    ...obstacles(episode, language ? null : tag, outline.words.length),
  ]
  if (wrong.length > 0 || !language) return refuse(wrong, io)
  const former = fresh || !found.words ? null : parseWords(found.words).value
  return alignParsed({ episode, outline, language, former, text: found.source.text, report }, io)
}

/** What is to be aligned. */
interface Work {
  readonly episode: ParsedEpisode
  readonly outline: Outline
  readonly language: Language
  /** The word times that are there. */
  readonly former: WordsFile | null
  /** The episode's file. */
  readonly text: string
  readonly report: string | null
}

/** Former times of the recording. */
function alignedTimes(former: WordsFile | null, sha256: string): readonly TimedWord[] {
  return former?.source === 'aligned' && former.audio.sha256 === sha256 ? former.words : []
}

/** What another tool says of the recording: words, or where captions begin. */
function importedTimes(former: WordsFile | null, sha256: string): readonly TimedWord[] {
  const isSame = (former?.audio.sha256 ?? sha256) === sha256
  return former?.source === 'imported' && isSame ? former.words : []
}

async function alignParsed(work: Work, io: Io): Promise<ExitCode> {
  const { episode, outline, language, former } = work
  const progress = progressOn(io)
  progress('Listening')
  const recording = await recordingOf(episode, io.root)
  const heard = await readSpeech(recordingPath(episode, io.root) ?? '')
  if (!recording.value || !heard.ok) {
    progress(null)
    return refuse(recording.diagnostics, io)
  }
  const { sha256, duration } = recording.value
  const known = knownWords(outline, importedTimes(former, sha256), duration)
  const kept = alignedTimes(former, sha256)
  const { speech } = heard
  const found = await timesOf({ episode, outline, former: kept, known, speech, language }, progress)
  progress(null)
  const { timed } = found
  if (timed.filter(([, start]) => start !== null).length < timed.length / 2)
    return refuse([notHeard(episode, { words: outline.words.length, duration, language })], io)
  const file: WordsFile = {
    version: 1,
    source: 'aligned',
    audio: { sha256, duration },
    words: timed,
  }
  return tell(work, file, found, io)
}

/** Writes the word times, and says what could not be brought together. */
async function tell(work: Work, file: WordsFile, heard: Heard, io: Io): Promise<ExitCode> {
  const { episode, outline, text, report } = work
  const { words: timed, audio } = file
  const { unwritten, elsewhere } = heard
  const own = timed.slice(timed.length - outline.words.length)
  const path = episode.file.replace(/\.mdx$/, '.words.json')
  const failure = await writeFiles(io.root, [{ file: path, content: formatWords(file) }])
  if (failure) return refuse([failure], io)
  const findings: Findings = {
    file: episode.file,
    words: outline.words,
    places: wordPlaces(text, episode.blocks, outline),
    timed: own,
    unheard: unheard(
      own,
      audio.duration,
      elsewhere.map(({ words }) => words),
    ),
    unwritten,
    elsewhere,
  }
  io.err(formatReport(findingsOf(findings), io.interactive && picocolors.isColorSupported))
  const { title } = episode.meta
  const reported = { title, duration: audio.duration, timed, findings }
  const unreported = report === null ? null : await writeReport(report, reported)
  if (unreported) return refuse([unreported], io)
  const found = timed.filter(([, start]) => start !== null).length
  const all = found === timed.length ? '' : ` of ${timed.length}`
  io.out(`${path}: ${found}${all} words timed\n`)
  return 0
}
