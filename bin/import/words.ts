import { type Diagnostic, diagnostic, isError } from '../../lib/diagnostic'
import type { WordsFile } from '../../lib/episode/model'
import { parseEpisode } from '../../lib/episode/parse'
import { formatWords } from '../../lib/episode/words/format'
import { parseWords } from '../../lib/episode/words/parse'
import { passagesOf } from '../../lib/formats/episode/passages'
import { unknownAudio, within, wordTimesOf } from '../../lib/formats/episode/word-times'
import { recordingOf } from '../../lib/recording'
import { matchWords } from '../../lib/transcript/match'
import { outlineOf } from '../../lib/transcript/outline'
import { findEpisode } from '../find-episode'
import type { ExitCode, Io } from '../io'
import { notices } from '../notices'
import { refuse } from '../refuse'
import { takenTimes } from '../taken'
import { writeFiles } from '../write'
import type { ReadTranscript } from './episode'
import type { ImportOptions } from './import'
import { tooLong } from './too-long'

/** Gives an episode that is there the word times of a transcript, by matching its words; the text stays as it is. */
export async function importWords(
  { file, slug, force }: ImportOptions,
  { captions, notices: changes }: ReadTranscript,
  io: Io,
): Promise<ExitCode> {
  const found = await findEpisode(slug, io)
  if ('code' in found) return found.code
  const { source, words: old } = found.files
  const path = `episodes/${slug}.words.json`
  const isOurs = old === null || parseWords(old).value?.source === 'imported'
  if (!isOurs && !force) return refuse([takenTimes(path)], io)
  const { value: episode, diagnostics } = parseEpisode(source)
  const wrong = diagnostics.filter(isError)
  if (wrong.length > 0) return refuse(wrong, io)
  const { value: recording } = await recordingOf(episode, io.root)
  const { passages, beyond } = within(passagesOf(captions), recording?.duration ?? null)
  const words = wordTimesOf(passages, recording ?? unknownAudio(captions))
  const fit = fitOf(outlineOf(episode.blocks).words, words)
  const refusal =
    words === null ? untimed(file, slug) : fit.isOther ? otherText(file, source.file, fit) : null
  if (words === null || refusal) return refuse(refusal ? [refusal] : [], io)
  const failure = await writeFiles(io.root, [{ file: path, content: formatWords(words) }])
  if (failure) return refuse([failure], io)
  io.err(notices([...changes, ...tooLong(file, captions, recording, beyond)], io))
  io.out(`${path}: ${fit.timed} of ${fit.written} written words timed\n`)
  io.out(`Next: ${io.earmark ?? 'earmark'} check ${slug}\n`)
  return 0
}

interface Fit {
  readonly written: number
  /** Written words that are in the transcript. */
  readonly matched: number
  /** Of these, words with a time. */
  readonly timed: number
  /** Whether this is the transcript of something else. */
  readonly isOther: boolean
}

/** Unrelated texts of one language share a quarter of their words. */
const LEAST_MATCHED = 1 / 3

function fitOf(written: readonly string[], words: WordsFile | null): Fit {
  const spoken = words?.words ?? []
  const matches = matchWords(
    written,
    spoken.map(([text]) => text),
  )
  const matched = matches.filter((match) => match !== null).length
  const timed = matches.filter((match) => (spoken[match ?? -1]?.[1] ?? null) !== null).length
  const least = Math.min(written.length, spoken.length) * LEAST_MATCHED
  return { written: written.length, matched, timed, isOther: matched < Math.max(1, least) }
}

function untimed(file: string, slug: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'captions-times',
    reason: 'Unexpected transcript without a time, expected the times of its words or lines',
    remedy: `Find the times from the recording: \`earmark align ${slug}\`.`,
  })
}

function otherText(file: string, episode: string, { matched, written }: Fit): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'captions-text',
    reason: `Unexpected transcript of something else, with \`${matched}\` of the \`${written}\` words of ${episode}, expected one of the same recording`,
    remedy: 'Nothing was changed. Look whether both are of the same episode.',
  })
}
