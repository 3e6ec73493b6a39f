import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { isError } from '../../lib/diagnostic'
import type { ParsedEpisode, WordsFile } from '../../lib/episode/model'
import { parseEpisode } from '../../lib/episode/parse'
import { formatWords } from '../../lib/episode/words/format'
import { parseWords } from '../../lib/episode/words/parse'
import type { SourceFile } from '../../lib/episode/text'
import { recordingOf } from '../../lib/recording'
import { type Changes, understand } from '../../lib/retime/changes'
import { outside } from '../../lib/retime/range'
import { applied, editsOf } from '../../lib/retime/text'
import type { TimeMap } from '../../lib/retime/time-map'
import { retimedWords } from '../../lib/retime/words'
import { outlineOf } from '../../lib/transcript/outline'
import { placedIn } from '../../lib/transcript/placed'
import { type Ask, confirm } from '../ask'
import { findEpisode, type FoundEpisode } from '../find-episode'
import type { ExitCode, Io } from '../io'
import { lock } from '../lock'
import { refuse } from '../refuse'
import { report } from '../report'
import { writeFiles, writePair } from '../write'
import { isSame, planned, type Retiming, warnings } from './retiming'
import { targetsOf } from './targets'

export interface RetimeOptions {
  readonly slug: string
  readonly changes: Changes
  /** Only show what would change. */
  readonly dryRun: boolean
  /** `null` where nobody can be asked, or wants to be. */
  readonly ask: Ask | null
}

/** Brings every time of an episode, in its text and its word times, to a recording that was changed. */
export async function retime(options: RetimeOptions, io: Io): Promise<ExitCode> {
  const understood = understand(options.changes)
  if (!understood.ok) {
    for (const sentence of understood.wrong) io.err(`${sentence}\n`)
    return 2
  }
  const release = await lock(join(io.root, 'episodes', options.slug))
  if (!release) {
    io.err(`Unexpected second retiming of \`${options.slug}\`, expected the first to be over\n`)
    return 1
  }
  try {
    const found = await findEpisode(options.slug, io)
    return 'code' in found ? found.code : await retimeFiles(found, understood.map, options, io)
  } finally {
    await release()
  }
}

async function retimeFiles(
  { files, others }: FoundEpisode,
  map: TimeMap,
  { ask, dryRun }: RetimeOptions,
  io: Io,
): Promise<ExitCode> {
  const parsed = parseEpisode(files.source)
  const timed = files.words ? parseWords(files.words) : { value: null, diagnostics: [] }
  const wrong = [...parsed.diagnostics, ...timed.diagnostics].filter(isError)
  if (wrong.length > 0) return refuse(wrong, io)
  const text = await rawText(join(io.root, parsed.value.file))
  const material = { episode: parsed.value, source: files.source, words: timed.value, text }
  const plan = await planOf({ ...material, map, others }, io)
  if ('code' in plan) return plan.code
  if (isSame(plan)) {
    io.out('Nothing changes.\n')
    return 0
  }
  io.out(planned(plan))
  io.err(report(warnings(plan), io.interactive && picocolors.isColorSupported, io.earmark))
  if (dryRun) return 0
  if (ask && !(await confirm('Write this?', ask))) {
    io.err('Nothing was written.\n')
    return 1
  }
  return write(plan, io)
}

interface Material {
  readonly episode: ParsedEpisode
  readonly source: SourceFile
  readonly words: WordsFile | null
  readonly text: string
  readonly map: TimeMap
  readonly others: FoundEpisode['others']
}

async function planOf(material: Material, io: Io): Promise<Retiming | { code: ExitCode }> {
  const { episode, words, text, map } = material
  if (io.interactive) io.err('Listening')
  const recording = await recordingOf(episode, io.root)
  if (io.interactive) io.err('\r\u001B[K')
  if (recording.diagnostics.some(isError)) return { code: refuse(recording.diagnostics, io) }
  const edits = editsOf(text, placedIn(episode.blocks, outlineOf(episode.blocks)), map)
  const { file, slug } = episode
  const wordsFile = `episodes/${slug}.words.json`
  const plans = targetsOf(words, map, recording.value).map((target) => {
    const retimed = words && target.audio && retimedWords(words, map, target.audio)
    const times = { file, wordsFile, edits, words: retimed?.file ?? null }
    const strays = outside({ ...times, duration: target.duration })
    return { ...material, wordsFile, edits, retimed, target, strays }
  })
  const plan = plans.find(({ strays }) => strays.length === 0)
  return plan ?? { code: refuse(plans[0]?.strays ?? [], io) }
}

async function write(plan: Retiming, io: Io): Promise<ExitCode> {
  const { episode, text, edits, retimed } = plan
  const mdx = applied(text, edits)
  const failure = retimed
    ? await writePair(io.root, episode.slug, { mdx, words: formatWords(retimed.file) })
    : await writeFiles(io.root, [{ file: episode.file, content: mdx }])
  return failure ? refuse([failure], io) : 0
}

/** The file to the letter: with its byte order mark and its line ends. */
async function rawText(path: string): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path))
}
