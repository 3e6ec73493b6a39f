import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { AudioInfo } from '../../../lib/audio/inspect'
import { keepAudio } from '../../../lib/audio/kept'
import { PEAKS } from '../../../lib/audio/peaks'
import { checkProject } from '../../../lib/check/project'
import type { Sample } from '../../../lib/rules/example'
import { ms } from '../../../lib/time'
import { folderOf } from '../../folder'

/** What one rule says of a sample: `7:3: Unexpected …` of its episode, of other files with their path before it. */
export async function saidOf(
  sample: Sample,
  rule: string,
  today = '2025-01-01',
): Promise<string[]> {
  const diagnostics = await diagnosticsOf(sample, today)
  return diagnostics
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ file = '', line, column, reason }) => {
      const path = file === EPISODE ? '' : `${file}:`
      return `${path}${line}:${column}: ${reason}`
    })
}

/** Everything that `check` says of a sample. */
export async function diagnosticsOf(sample: Sample, today = '2025-01-01') {
  const root = folderOf(filesOf(sample))
  const cache = join(root, '.earmark', 'audio')
  await keepAudio(cache, infoOf(sample))
  const { sha256, sound } = sample.timed ?? {}
  if (sha256 && sound) await keepAudio(cache, { ...infoOf(sample), sha256, sound })
  return (await checkProject(root, { slugs: [], today })).diagnostics
}

const EPISODE = 'episodes/example.mdx'

/** No sound at all: what is measured of it is put where it is kept. */
const RECORDING = 'a recording'
const SHA256 = createHash('sha256').update(RECORDING).digest('hex')

const SHOW = [
  'title: Rust in ten minutes',
  'description: One idea at a time.',
  'author: Ada Example',
  'language: en',
  'base: https://rust.example.org',
  'image: https://rust.example.org/cover.png',
  'categories: [Technology]',
  'explicit: false',
  '',
].join('\n')

function filesOf(sample: Sample): Record<string, string | Uint8Array> {
  const given: [string, string | null][] = Object.entries(sample.files ?? {})
  const files: [string, string | null][] = [
    ['show.yaml', SHOW],
    ['public/audio/example.mp3', RECORDING],
    [EPISODE, episodeOf(sample)],
    ['episodes/example.words.json', sample.words ? wordsOf(sample) : null],
    ...given,
  ]
  const last = new Map(files)
  return Object.fromEntries(
    Array.from(last).flatMap(([path, content]) => {
      if (content === null) return []
      const isLatin = path.startsWith('public/') || (path === EPISODE && sample.encoding)
      return [[path, isLatin ? Buffer.from(content, 'latin1') : content]]
    }),
  )
}

/** Its text begins in line 7. */
function episodeOf({ text = '<Mark at="0:01" />Hello.', front }: Sample): string {
  const head = ['title: Example', 'date: 2024-11-18', 'audio: /audio/example.mp3']
  const lines = ['---', ...head, ...(front === undefined ? [] : [front]), '---', '', text, '']
  return lines.join('\n')
}

function wordsOf({ words, timed, recording }: Sample): string {
  const audio = {
    sha256: timed?.sha256 ?? SHA256,
    duration: timed?.duration ?? recording?.duration ?? MINUTE,
  }
  const head = JSON.stringify({ version: 1, source: 'aligned', audio })
  const rows = (words ?? []).map((word) => `  ${JSON.stringify(word)}`)
  return `${head.slice(0, -1)},"words":[\n${rows.join(',\n')}\n]}\n`
}

const MINUTE = 60_000

function infoOf({ recording }: Sample): AudioInfo {
  const good = {
    sha256: SHA256,
    bytes: RECORDING.length,
    type: 'audio/mpeg',
    peaks: new Uint8Array(PEAKS),
    sound: 'a sound',
    isSeekable: true,
    loudness: -16,
    channels: 'several',
  } as const
  return { ...good, ...recording, duration: ms(recording?.duration ?? MINUTE) }
}
