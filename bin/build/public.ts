import { existsSync } from 'node:fs'
import { cp, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isUnfinished } from '../write'

/**
 * Gives a site the public files of one project in place of those of another.
 *
 * @returns the files, as paths in `public/`, that would hide a page; where there is any, nothing is copied
 */
export async function replacePublic(site: string, ours: string, theirs: string): Promise<string[]> {
  for (const file of await filesIn(ours)) await rm(join(site, file), { force: true })
  const files = (await filesIn(theirs)).filter((file) => !isUnfinished(basename(file)))
  const taken = files.filter((file) => existsSync(join(site, file)))
  if (taken.length > 0) return taken
  for (const file of files) await cp(join(theirs, file), join(site, file))
  return []
}

/** Takes out of a site what a command that was killed, or is still running, left half written in `public/`. */
export async function dropUnfinished(site: string): Promise<void> {
  for (const file of await filesIn(site))
    if (isUnfinished(basename(file))) await rm(join(site, file), { force: true })
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
