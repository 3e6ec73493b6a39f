import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { copyFile, mkdir, realpath, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Diagnostic, diagnostic } from '../lib/diagnostic'

/** A file of the project, by its path in it, and what it is to hold. */
export interface Write {
  readonly file: string
  readonly content: string | Uint8Array | { readonly copyOf: string }
  /** What it was made of: where something else stands there by now, nothing is written. */
  readonly instead?: Uint8Array | undefined
}

/**
 * Writes files of the project, each beside and then in place of what stands there, so that each is always whole;
 * the last one named is the last in place. A diagnostic where one cannot be written: then none is.
 */
export function writeFiles(root: string, writes: readonly Write[]): Promise<Diagnostic | null> {
  return replace(root, writes, NEXT)
}

/** Whether a name is that of a file which these write beside: what a kill left of one is half a file. */
export function isUnfinished(name: string): boolean {
  return name.startsWith('.') && (name.endsWith(NEXT) || name.endsWith(PAIR))
}

/**
 * Writes the text and the word times of an episode, both or neither: where a kill falls between the two, `settlePairs`
 * puts the second in place when the next command begins. What `before` names stands before they do.
 */
export function writePair(
  root: string,
  slug: string,
  { mdx, words }: { mdx: string | Uint8Array; words: string },
  before: readonly Write[] = [],
): Promise<Diagnostic | null> {
  const file = `episodes/${slug}.mdx`
  const timed = `episodes/${slug}.words.json`
  return replace(root, [...before, { file, content: mdx }, { file: timed, content: words }], PAIR)
}

/** Finishes what `writePair` began and a kill broke off. */
export function settlePairs(root: string): void {
  const folder = join(root, 'episodes')
  const names = new Set(namesIn(folder))
  for (const name of names) {
    const [, slug] = /^\.(.+)\.words\.json\.pair$/.exec(name) ?? []
    // The text is staged first and placed first: while it is still beside, nothing was replaced.
    if (slug === undefined || names.has(`.${slug}.mdx${PAIR}`)) continue
    placeIfThere(join(folder, name), join(folder, `${slug}.words.json`))
  }
}

/** Another command may have placed it a moment ago. */
function placeIfThere(beside: string, path: string): void {
  try {
    renameSync(beside, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
}

const NEXT = '.next'
const PAIR = '.pair'

async function replace(
  root: string,
  writes: readonly Write[],
  ending: string,
): Promise<Diagnostic | null> {
  const staged: Staged[] = []
  const drop = () => {
    for (const { beside } of staged.splice(0).reverse()) rmSync(beside, { force: true })
  }
  const interrupt = () => {
    drop()
    process.exit(130)
  }
  for (const signal of SIGNALS) process.once(signal, interrupt)
  try {
    for (const write of writes) {
      const failure = await stage(root, write, ending, staged)
      if (failure) return failure
    }
    // Synchronous from here: no signal is handled before the last one stands.
    const changed = staged.find(isChanged)
    if (changed) return changedMeanwhile(changed.file)
    for (const { beside, path } of staged.splice(0)) renameSync(beside, path)
    return null
  } finally {
    drop()
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

interface Staged extends Pick<Write, 'file' | 'instead'> {
  readonly beside: string
  readonly path: string
}

function isChanged({ path, instead }: Staged): boolean {
  if (!instead) return false
  try {
    return !readFileSync(path).equals(instead)
  } catch {
    return true
  }
}

async function stage(
  root: string,
  { file, content, instead }: Write,
  ending: string,
  staged: Staged[],
): Promise<Diagnostic | null> {
  try {
    const wanted = join(root, file)
    await mkdir(dirname(wanted), { recursive: true })
    const path = await realpath(wanted).catch(() => wanted)
    const old = await stat(path).catch(() => null)
    if (old?.isDirectory()) return unwritable(file, 'EISDIR')
    const beside = join(dirname(path), `.${basename(path)}${ending}`)
    staged.push({ file, instead, beside, path })
    if (typeof content === 'object' && 'copyOf' in content) await copyFile(content.copyOf, beside)
    else await writeFile(beside, content, { mode: old?.mode ?? 0o666 })
    return null
  } catch (error) {
    if (error instanceof Error && 'code' in error) return unwritable(file, String(error.code))
    throw error
  }
}

function unwritable(file: string, code: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-written',
    reason: `Unexpected \`${code}\` while writing, expected a file that can be replaced`,
    remedy: `Nothing was changed. Allow writing in ${dirname(file)}/, make room on the disk, and try again.`,
  })
}

/** What to say of a file that somebody saved while a command worked on it. */
export function changedMeanwhile(file: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-written',
    reason: 'Unexpected change of the file while it was worked on, expected it as it was read',
    remedy: 'Nothing was written. Save it, then try again.',
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
