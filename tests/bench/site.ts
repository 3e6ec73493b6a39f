import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { addComparedPages, copyWithVisibility } from './pages'
import { writeProject } from './project'
import { createTalk, type Talk } from './talk'

export interface BenchSite {
  readonly talk: Talk
  /** Folders of static files: as it is built, and with `content-visibility`. */
  readonly plain: string
  readonly visibility: string
}

/** Builds the site of a synthetic talk in a folder; one that is there is used again. */
export async function buildSite(wordCount: number, folder: string): Promise<BenchSite> {
  const talk = createTalk(wordCount)
  const project = join(folder, `project-${wordCount}`)
  const plain = join(folder, `site-${wordCount}`)
  const visibility = join(folder, `site-visibility-${wordCount}`)
  if (!existsSync(visibility)) {
    progress(`building the site of ${wordCount} words`)
    await writeProject(project, talk)
    await earmarkBuild(project, plain)
    await addComparedPages(plain, talk.words)
    await copyWithVisibility(plain, visibility)
  }
  return { talk, plain, visibility }
}

/** Tells what is being done, to a person who waits. */
export function progress(text: string) {
  process.stderr.write(`${text} …\n`)
}

const APP = resolve(import.meta.dirname, '..', '..')
const TRIES = 60
/** Milliseconds. */
const BETWEEN_TRIES = 5_000

async function earmarkBuild(root: string, out: string) {
  for (let i = 0; i < TRIES; i++) {
    const { code, said } = await earmark(['--root', root, 'build', '--out', out])
    if (code === 0) return
    if (!said.includes('Another build is running')) throw new Error(`earmark build: ${said}`)
    await wait(BETWEEN_TRIES)
  }
  throw new Error('Another build is running')
}

function earmark(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(APP, 'bin', 'earmark.mjs'), ...args], { cwd: APP })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, said }))
  })
}
