import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SPEECH_RATE } from '../../lib/audio/speech'
import { parseWords } from '../../lib/episode/words/parse'
import { type AlignCase, countWords, episodeOf, playScript, type Script } from './align-cases'
import { type AlignFigures, compareTimes } from './align-figures'
import { hourOf, scriptsOf } from './align-scripts'
import { speakWithEspeak } from './espeak'
import { festivalVoices, speakLines } from './festival'
import { FRENCH } from './french-sentences'
import { NUMBERS } from './number-sentences'
import { createRandom } from './random'
import { recordedLines } from './recorded-lines'
import { createSentences } from './sentences'
import { progress } from './site'
import { markdown, round, verdict } from './table'
import { wavOf } from './wav'

export interface AlignBench {
  /** Only cases whose names hold one of these, parted by commas; all where it is empty. */
  readonly only: string
  /** Seconds of the longest recording. */
  readonly longest: number
  readonly folder: string
  readonly say: (text: string) => void
}

/** Prints how near the times of `earmark align` are to the truth, and what they cost. */
export async function benchAlign({ only, longest, folder, say }: AlignBench): Promise<string> {
  await mkdir(folder, { recursive: true })
  const voices = festivalVoices()
  if (voices.length === 0)
    say('Festival is not installed: only the recording that comes with Earmark is measured.\n')
  const wanted = only.split(',')
  const rows: string[][] = []
  let worst: Row | null = null
  for await (const one of casesOf(voices, longest, folder)) {
    if (!wanted.some((part) => one.name.includes(part))) continue
    const row = await measure(playScript(one, createRandom(3)), folder)
    if (!worst || row.audio >= worst.audio) worst = row
    rows.push(cellsOf(row))
    say(cellsOf(row).join(' · '))
  }
  return [
    '### Times of words against the truth',
    '',
    markdown(HEAD, rows),
    ...(worst && worst.audio >= 3000 ? ['', aims(worst)] : []),
  ].join('\n')
}

const HEAD = [
  'recording',
  'words',
  'mean, ms',
  'median, ms',
  '95 %, ms',
  'spoken and within 100 ms',
  'of those timed',
  'spoken without time',
  'wrong',
  'seconds',
  'of its length',
  'seconds of one core',
  'peak memory, MB',
]

interface Row extends AlignFigures {
  readonly name: string
  readonly words: number
  readonly seconds: number
  /** Seconds of the processor. */
  readonly core: number
  readonly megabytes: number
  /** Seconds. */
  readonly audio: number
}

function cellsOf(row: Row): string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    row.name,
    String(row.words),
    round(row.mean),
    round(row.median),
    round(row.most),
    percent(row.within),
    percent(row.withinTimed),
    percent(row.flagged),
    percent(row.wrong),
    round(row.seconds),
    `1/${round(row.audio / row.seconds)}`,
    round(row.core),
    round(row.megabytes),
  ]
}

function aims(row: Row): string {
  const hour = (row.seconds / row.audio) * 3600
  return markdown(
    ['aim', 'limit', 'measured', ''],
    [verdict('an hour', hour / 60, 5, 'min'), verdict('peak memory', row.megabytes, 1000, 'MB')],
  )
}

async function* casesOf(
  voices: readonly string[],
  longest: number,
  folder: string,
): AsyncGenerator<Script> {
  const recorded = await recordedLines()
  yield* named('recorded', scriptsOf(recorded, [], []))
  const french = speakWithEspeak(join(folder, 'french'), 'fr', FRENCH) ?? []
  for (const script of named('French', scriptsOf(french, [], [])))
    yield { ...script, language: 'fr' }
  const [first, second = first] = voices
  if (first === undefined || second === undefined) return
  const sentence = createSentences(createRandom(7))
  const take = (count: number) => Array.from({ length: count }, sentence)
  const speak = (name: string, voice: string, sentences: readonly string[]) => {
    progress(`speaking ${sentences.length} sentences`)
    return speakLines(join(folder, name), voice, sentences)
  }
  const lines = speak('first', first, take(60))
  const others = speak('second', second, take(60))
  yield* named(first, scriptsOf(lines, others, speak('numbers', first, NUMBERS)))
  if (second !== first) yield* named(second, scriptsOf(others, [], []))
  const lasting = lines.reduce((sum, { samples }) => sum + samples.length / SPEECH_RATE + 0.5, 0)
  const count = Math.ceil((lines.length * longest) / (0.9 * lasting))
  if (longest > 0) yield* named(first, [hourOf(speak('hour', first, take(count)))])
}

function named(voice: string, scripts: readonly Script[]): Script[] {
  return scripts.map((script) => ({ ...script, name: `${voice}: ${script.name}` }))
}

async function measure(one: AlignCase, folder: string): Promise<Row> {
  progress(one.name)
  const root = join(folder, 'project')
  await mkdir(join(root, 'episodes'), { recursive: true })
  await mkdir(join(root, 'public/audio'), { recursive: true })
  await writeFile(join(root, 'episodes/bench.mdx'), episodeOf(one))
  await writeFile(join(root, 'public/audio/bench.wav'), wavOf(one.samples))
  const file = 'episodes/bench.words.json'
  await writeFile(join(root, file), '{}')
  const cost = await run(root)
  const { value } = parseWords({ file, text: await readFile(join(root, file), 'utf8') })
  const count = countWords(one)
  // Words of the title come first where they were heard.
  const timed = value?.words.slice(-count) ?? []
  return {
    ...compareTimes(timed, one.starts),
    name: one.name,
    words: count,
    ...cost,
    audio: one.samples.length / SPEECH_RATE,
  }
}

const APP = resolve(import.meta.dirname, '..', '..')

function run(root: string): Promise<Pick<Row, 'seconds' | 'core' | 'megabytes'>> {
  const program = join(import.meta.dirname, 'align-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, root], {
    cwd: APP,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) =>
    child.on('close', (exit) => {
      const [, seconds = NaN, core = NaN, kilobytes = NaN] = said.split(' ').map(Number)
      // 1: hardly a word was found, and none is timed.
      if (exit === 0 || exit === 1) resolve({ seconds, core, megabytes: kilobytes / 1024 })
      else reject(new Error(`aligning ended with ${exit}`))
    }),
  )
}
