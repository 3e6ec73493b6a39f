import { execFile } from 'node:child_process'
import { appendFile, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { SLUG, writeProject } from './project'
import { markdown, round, verdict } from './table'
import { createTalk } from './talk'

const EPISODES = 1_000
/** About twenty-five minutes of speech. */
const WORDS = 4_000
/** Milliseconds. */
const LIMIT = 10_000

const EARMARK = resolve(import.meta.dirname, '../../bin/earmark.mjs')

/**
 * What it costs to check a folder of a thousand episodes: the first time, when nothing changed, and when one text did.
 *
 * All recordings are one, under a thousand names, so that it is decoded once: `bench audio` says what that costs.
 */
export async function benchCheck(folder: string): Promise<string> {
  const root = join(folder, 'thousand')
  await writeThousand(root)
  const first = await timeOf(root)
  // What was written just now is not trusted yet; a second look settles it.
  await timeOf(root)
  const unchanged = Math.min(await timeOf(root), await timeOf(root), await timeOf(root))
  await appendFile(join(root, 'episodes', `${nameOf(0)}.mdx`), '\nOne more sentence.\n')
  const changed = await timeOf(root)
  const rows = [
    ['the first time', first],
    ['nothing changed', unchanged],
    ['one text changed', changed],
  ] as const
  return [
    `\`earmark check\` of ${EPISODES} episodes of ${WORDS} words, start of the program included.`,
    markdown(
      ['', 'ms', 'of the first time'],
      rows.map(([name, time]) => [name, round(time), `${round((100 * time) / first)} %`]),
    ),
    markdown(['', 'limit', 'measured', ''], [verdict('nothing changed', unchanged, LIMIT, 'ms')]),
  ].join('\n\n')
}

/** Begins anew: the first time is that of a program that knows nothing of the folder. */
async function writeThousand(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true })
  await writeProject(root, createTalk(WORDS))
  const [episodes, audio] = [join(root, 'episodes'), join(root, 'public', 'audio')]
  const text = await readFile(join(episodes, `${SLUG}.mdx`), 'utf8')
  const words = await readFile(join(episodes, `${SLUG}.words.json`))
  await mkdir(audio, { recursive: true })
  for (let index = 0; index < EPISODES; index++) {
    const name = nameOf(index)
    const own = text
      .replace('title: A Talk', `title: Talk ${index}`)
      .replace(`/${SLUG}.mp3`, `/${name}.mp3`)
    await writeFile(join(episodes, `${name}.mdx`), own)
    await writeFile(join(episodes, `${name}.words.json`), words)
    await link(join(audio, `${SLUG}.mp3`), join(audio, `${name}.mp3`))
  }
  for (const name of [`${SLUG}.mdx`, `${SLUG}.words.json`]) await rm(join(episodes, name))
}

function nameOf(index: number): string {
  return `${SLUG}-${index}`
}

/** Milliseconds of one check. */
async function timeOf(root: string): Promise<number> {
  const begun = performance.now()
  await promisify(execFile)(process.execPath, [EARMARK, 'check', '--summary', '--root', root])
  return performance.now() - begun
}
