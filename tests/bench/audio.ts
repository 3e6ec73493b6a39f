import { spawn } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { repeatMp3 } from './mp3'
import { progress } from './site'
import { markdown, round, verdict } from './table'

const APP = resolve(import.meta.dirname, '..', '..')
const RECORDING = join(APP, 'public/audio/exploring-key-concepts-in-deep-learning.mp3')
const HOUR = 3_600_000

interface Cost {
  readonly seconds: number
  /** Of the process, at its peak. */
  readonly megabytes: number
}

/** Prints what it costs to measure an hour of recorded speech: its length and its peaks, by decoding it. */
export async function benchAudio(folder: string): Promise<string> {
  const file = join(folder, 'hour.mp3')
  const cache = join(folder, 'cache')
  await mkdir(folder, { recursive: true })
  await rm(cache, { recursive: true, force: true })
  await writeFile(file, repeatMp3(await readFile(RECORDING), HOUR))
  progress('measuring an hour of speech')
  const idle = await run('idle', file, cache)
  const read = await run('read', file, cache)
  const first = await run('inspect', file, cache)
  const second = await run('inspect', file, cache)
  const row = (name: string, { seconds, megabytes }: Cost) => [
    name,
    round(seconds),
    round(megabytes),
  ]
  return [
    '### An hour of mp3: length and peaks',
    '',
    markdown(
      ['each in a process of its own', 'seconds', 'peak memory, MB'],
      [
        row('the process alone', idle),
        row('reading the file', read),
        row('measured', first),
        row('measured again, from the cache', second),
      ],
    ),
    '',
    markdown(
      ['aim', 'limit', 'measured', ''],
      [verdict('time', first.seconds, 12, 's'), verdict('peak memory', first.megabytes, 250, 'MB')],
    ),
  ].join('\n')
}

function run(task: string, file: string, cache: string): Promise<Cost> {
  const program = join(import.meta.dirname, 'audio-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', program, task, file, cache], {
    cwd: APP,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) =>
    child.on('close', (code) => {
      const [seconds = NaN, kilobytes = NaN] = said.split(' ').map(Number)
      if (code === 0) resolve({ seconds, megabytes: kilobytes / 1024 })
      else reject(new Error(`${task} ended with ${code}`))
    }),
  )
}
