import { existsSync, renameSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Moves a finished site to where it is wanted, whole: until then the site that stood there stays, and an
 * interruption leaves the one or the other, never half of each.
 */
export async function place(site: string, out: string): Promise<void> {
  const target = await realpath(out).catch(() => out)
  const { next, previous } = neighbours(target)
  await mkdir(dirname(target), { recursive: true })
  await recover(target)
  try {
    await move(site, next)
    // Synchronous: no signal is handled between the two.
    if (existsSync(target)) renameSync(target, previous)
    renameSync(next, target)
  } finally {
    if (!existsSync(target) && existsSync(previous)) renameSync(previous, target)
    await rm(next, { recursive: true, force: true })
    await rm(previous, { recursive: true, force: true })
  }
}

/**
 * Why a folder may not be replaced by a site, as a sentence; `null` where it may: where it is a site, empty, or new.
 * A mistyped `--out` must never cost anybody their files.
 */
export async function refusal(out: string): Promise<string | null> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => error.code)
  if (names === 'ENOENT') return null
  if (names === 'ENOTDIR') return `Unexpected file \`${out}\`, expected a folder`
  if (!Array.isArray(names)) return `Cannot read \`${out}\`: ${names}`
  if (names.length === 0 || names.includes('_next')) return null
  return `Unexpected files in \`${out}\`, expected an empty folder or a site that Earmark built`
}

/** What a build killed in the middle left beside the target. */
async function recover(target: string): Promise<void> {
  const { next, previous } = neighbours(target)
  if (!existsSync(target) && existsSync(previous)) renameSync(previous, target)
  await rm(next, { recursive: true, force: true })
  await rm(previous, { recursive: true, force: true })
}

function neighbours(target: string): { next: string; previous: string } {
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.${ending}`)
  return { next: beside('next'), previous: beside('previous') }
}

/** Renames, or copies where the target lies on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
  }
}
