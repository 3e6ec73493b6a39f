import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listed, quoted } from '../../lib/diagnostic'
import { idFrom, isId } from '../../lib/episode/names'
import { formatNamed, formats } from '../../lib/formats/formats'
import { badDate, badLanguage, badTitle } from '../answers'
import { importEpisode } from './episode'
import { importWords } from './words'
import type { ExitCode, Io } from '../io'
import { notAnId } from '../not-an-id'
import { refuse } from '../refuse'
import { takenEpisode } from '../taken'
import { readTranscriptFile } from './transcript-file'

/** What `earmark import` was given on the command line. */
export interface ImportOptions {
  /** Path of the transcript. */
  readonly file: string
  readonly slug: string
  /** `null` where it is to be found out. */
  readonly format: string | null
  /** Path of the recording, or its https URL. */
  readonly audio: string | null
  readonly title: string | null
  readonly date: string | null
  readonly language: string | null
  /** Whether words that look like concepts become mentions. */
  readonly anchors: boolean
  /** Whether an episode that is there keeps its text. */
  readonly wordsOnly: boolean
  readonly force: boolean
}

/** Makes an episode of another tool's transcript, or gives one that is there its times. */
export async function importTranscript(options: ImportOptions, io: Io): Promise<ExitCode> {
  const wrong = usage(options, io.root)
  if (wrong !== null) {
    io.err(wrong)
    return 2
  }
  const { slug, wordsOnly, force } = options
  const old = [`episodes/${slug}.mdx`, `episodes/${slug}.words.json`].find((file) =>
    existsSync(join(io.root, file)),
  )
  if (old !== undefined && !wordsOnly && !force) return refuse([takenEpisode(old)], io)
  const format = options.format === null ? null : formatNamed(options.format)
  const transcript = await readTranscriptFile(options.file, format)
  if (!transcript.value) return refuse(transcript.diagnostics, io)
  const read = { captions: transcript.value, notices: transcript.diagnostics }
  return wordsOnly ? importWords(options, read, io) : importEpisode(options, read, io)
}

function usage(options: ImportOptions, root: string): string | null {
  const { slug, format, title, date, language } = options
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    return `Unexpected \`--root ${root}\`, expected a folder\n`
  if (!isId(slug)) return notAnId('episode', slug, idFrom(slug))
  if (format !== null && formatNamed(format) === null)
    return `Unexpected \`--format\` ${quoted(format)}, expected ${listed(formats.map((one) => one.name))}\n`
  return badTitle(title) ?? badDate(date) ?? badLanguage(language) ?? ofText(options)
}

/** What makes no sense where the text stays as it is. */
function ofText({ wordsOnly, anchors, ...options }: ImportOptions): string | null {
  const { audio, title, date, language } = options
  const named = { '--audio': audio, '--title': title, '--date': date, '--language': language }
  const given = { ...named, '--anchors': anchors || null }
  const [flag] = Object.entries(given).find(([, value]) => value !== null) ?? []
  return wordsOnly && flag !== undefined
    ? `Unexpected \`${flag}\` beside \`--words-only\`, expected times alone: the text stays as it is\n`
    : null
}
