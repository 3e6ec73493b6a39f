import { existsSync } from 'node:fs'
import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Gives a site the public files of one project in place of those of another.
 *
 * @returns the files, as paths in `public/`, that would hide a page; where there is any, nothing is copied
 */
export async function replacePublic(site: string, ours: string, theirs: string): Promise<string[]> {
  for (const file of await filesIn(ours)) await rm(join(site, file), { force: true })
  const files = await filesIn(theirs)
  const taken = files.filter((file) => existsSync(join(site, file)))
  if (taken.length > 0) return taken
  for (const file of files) await cp(join(theirs, file), join(site, file))
  return []
}

async function filesIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
