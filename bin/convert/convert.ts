import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { listed, quoted } from '../../lib/diagnostic'
import { isId } from '../../lib/episode/names'
import { formatNamed, formats } from '../../lib/formats/formats'
import type { WrittenFormat } from '../../lib/formats/writer'
import { formatOfName, writtenFormats } from '../../lib/formats/written-formats'
import { episodeCaptions } from './episode-captions'
import type { ReadTranscript } from '../import/episode'
import type { ExitCode, Io } from '../io'
import { notices } from '../notices'
import { refuse } from '../refuse'
import { count } from '../report'
import { taken } from '../taken'
import { readTranscriptFile, said } from '../import/transcript-file'
import { writeFiles } from '../write'

/** What `earmark convert` was given on the command line. */
export interface ConvertOptions {
  /** Path of the transcript, or an episode’s path or slug. */
  readonly file: string
  readonly out: string
  /** What wrote the transcript; `null` where it is to be found out. */
  readonly format: string | null
  readonly force: boolean
}

/** Writes a transcript in the format that the ending of another file's name tells. */
export async function convert(options: ConvertOptions, io: Io): Promise<ExitCode> {
  const { file, out, force } = options
  const format = formatOfName(out)
  const wrong = usage(options)
  if (wrong !== null || format === null) {
    io.err(wrong ?? noFormat(out))
    return 2
  }
  if (existsSync(out) && !force) return refuse([taken(out, 'file')], io)
  const read = await readCaptions(options, io)
  return 'code' in read ? read.code : write(read, { file, out, format }, io)
}

function usage({ file, out, format }: ConvertOptions): string | null {
  if (format !== null && formatNamed(format) === null)
    return `Unexpected \`--format\` ${quoted(format)}, expected ${listed(formats.map((one) => one.name))}\n`
  if (resolve(file) === resolve(out))
    return `Unexpected ${quoted(out)} twice, expected another file to write\n`
  return null
}

function noFormat(out: string): string {
  const endings = listed(writtenFormats.map(({ ending }) => ending))
  return `Unexpected name ${quoted(basename(out))} of a file to write, expected one that ends in ${endings}\n`
}

async function readCaptions(
  { file, format }: ConvertOptions,
  io: Io,
): Promise<ReadTranscript | { readonly code: ExitCode }> {
  const episode = format === null ? episodeAt(file, io.root) : null
  const { value, diagnostics } = episode
    ? await episodeCaptions(episode, io.root)
    : await readTranscriptFile(file, format === null ? null : formatNamed(format))
  return value ? { captions: value, notices: diagnostics } : { code: refuse(diagnostics, io) }
}

/** The file of an episode that is named by its path, or by its slug as in other commands; `null` where it is none. */
function episodeAt(name: string, root: string): string | null {
  if (name.toLowerCase().endsWith('.mdx')) return name
  const file = join(root, `episodes/${name}.mdx`)
  return isId(name) && !existsSync(name) && existsSync(file) ? file : null
}

interface Target {
  readonly file: string
  readonly out: string
  readonly format: WrittenFormat
}

async function write(read: ReadTranscript, { file, out, format }: Target, io: Io) {
  const writing = format.write(read.captions)
  if (!writing.ok) return refuse([...read.notices, said(file, writing.refusal)], io)
  const failure = await writeFiles('', [{ file: out, content: writing.text }])
  if (failure) return refuse([failure], io)
  const lost = writing.notices.map((notice) => said(file, notice, 'warning'))
  io.err(notices([...read.notices, ...lost], io))
  io.out(`${out}: ${format.title}, ${counts(read)}\n`)
  return 0
}

function counts({ captions: { cues } }: ReadTranscript): string {
  const speakers = new Set(cues.flatMap(({ speaker }) => speaker ?? [])).size
  const words = cues.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const named = speakers > 0 ? [count(speakers, 'speaker')] : []
  return [...named, count(cues.length, 'cue'), count(words, 'word')].join(', ')
}
