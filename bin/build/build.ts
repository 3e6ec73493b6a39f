import { readdir } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { WAVEFORM_HEIGHT } from '../../lib/waveform'
import { check } from '../check/check'
import { WHOLE } from '../check/settings'
import { baseTrouble } from './base'
import { seal } from './csp'
import { writeHeaders } from './hosting'
import type { ExitCode, Io } from '../io'
import { lock } from '../lock'
import { nextBuild } from './next-build'
import { place, refusal } from './place'
import { dropUnfinished, replacePublic } from './public'
import { readSettings } from '../settings.mjs'
import { waveformStyle } from './waveform-style'

const APP = resolve(import.meta.dirname, '../..')

/** Where the pages are made: inside the program's folder, as Next demands. */
const SITE = join(APP, '.earmark', 'site')

/**
 * Checks the project, then builds its static site into `out`, or `out/` in the project's folder. What stood there
 * stays until the new site is whole, and for good where anything goes wrong.
 */
export async function build(options: { out: string | null }, io: Io): Promise<ExitCode> {
  const out = options.out === null ? join(io.root, 'out') : resolve(options.out)
  const misuse = [...readSettings(process.env).problems, ...(await outProblems(out, io.root))]
  if (misuse.length > 0) return say(io, 2, misuse.join('\n'))
  const release = await lock(APP)
  if (!release) return say(io, 1, 'Another build is running in this folder: wait for its end')
  const interruption = interruptible()
  try {
    const checked = await check(WHOLE, io)
    if (checked !== 0) return checked
    const problem = await makeSite(out, io, interruption.signal)
    if (interruption.signal.aborted) return say(io, 1, `Interrupted: ${shown(out)} is as it was`)
    if (problem !== null) return say(io, 1, problem)
    const trouble = await baseTrouble(io.root, readSettings(process.env).basePath)
    if (trouble !== null) io.err(`${trouble}\n`)
    io.out(`Built ${await pageCount(out)} pages in ${shown(out)}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return say(io, 1, `Cannot build: ${error.message}`)
  } finally {
    interruption.end()
    await release()
  }
}

/** Every step from content to a site in its place. Gives back what went wrong, or `null`. */
async function makeSite(out: string, io: Io, signal: AbortSignal): Promise<string | null> {
  if (signal.aborted) return null
  if (io.interactive) io.err('Building the pages …\n')
  const result = await nextBuild({ app: APP, root: io.root, site: relative(APP, SITE) }, signal)
  if (result.kind === 'failed') return `The pages could not be built:\n${result.output}`
  if (io.root !== APP) {
    const hiding = await replacePublic(SITE, join(APP, 'public'), join(io.root, 'public'))
    if (hiding.length > 0) return hiding.map(hidingSentence).join('\n')
  }
  await dropUnfinished(SITE)
  const refused = await seal(SITE, [await waveformStyle(WAVEFORM_HEIGHT)])
  if (refused.length > 0) return refused.join('\n')
  await writeHeaders(SITE, readSettings(process.env).basePath)
  if (!signal.aborted) await place(SITE, out)
  return null
}

function hidingSentence(file: string): string {
  return `Unexpected file \`public/${file}\`, expected a name that no page of the site has`
}

async function outProblems(out: string, root: string): Promise<string[]> {
  const inside = ['public', 'episodes', 'concepts'].find((name) =>
    `${out}${sep}`.startsWith(join(root, name, sep)),
  )
  if (inside) return [`Unexpected \`${out}\`, expected a folder outside \`${inside}/\``]
  const problem = await refusal(out)
  return problem === null ? [] : [problem]
}

/** From now until `end`, a signal that would end this process only aborts. */
function interruptible() {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, abort)
  const end = () => {
    for (const signal of signals) process.off(signal, abort)
  }
  return { signal: controller.signal, end }
}

async function pageCount(out: string): Promise<number> {
  const files = await readdir(out, { recursive: true })
  const notFound = ['404', '_not-found'].map((name) => join(name, 'index.html'))
  return files.filter((file) => file.endsWith('index.html') && !notFound.includes(file)).length
}

function shown(out: string): string {
  return relative(process.cwd(), out) || out
}

function say(io: Io, code: ExitCode, text: string): ExitCode {
  io.err(`${text}\n`)
  return code
}
