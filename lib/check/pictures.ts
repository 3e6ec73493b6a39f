import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Finding, nearest } from '../diagnostic'
import { pictureRules } from '../rules'
import type { Picture, PictureUse } from '../rules/context'
import { findingsOf } from './findings'
import { pictureSize } from './picture-size'

/** A picture's header, behind the colour profile and the thumbnail that may come first. */
const HEAD = 1 << 18

/** What the rules about pictures say of those that a project names. Never kept: they lie in other files. */
export async function checkPictures(
  uses: readonly PictureUse[],
  root: string,
): Promise<readonly Finding[]> {
  const pictureOf = picturesUnder(root)
  const found: Finding[] = []
  for (const use of uses)
    found.push(...findingsOf(pictureRules, { use, picture: await pictureOf(use) }))
  return found
}

/** Looks at the pictures of a project; each folder is listed once. */
function picturesUnder(root: string): (use: PictureUse) => Promise<Picture> {
  const listed = new Map<string, Promise<readonly string[]>>()
  const namesIn = (folder: string) => {
    const names = listed.get(folder) ?? readdir(join(root, folder)).catch(() => [])
    listed.set(folder, names)
    return names
  }
  return async (use) => {
    const address = addressOf(use)
    const path = `public${address}`
    const missing = await missingPart(path, namesIn)
    if (missing !== null) return { kind: 'missing', path, near: missing.near }
    return use.isCover ? coverAt(root, path) : { kind: 'unread', path }
  }
}

/** Where a browser looks for it, from the page that shows the text. */
function addressOf({ url, file }: PictureUse): string {
  const page = file.replace(/^(episodes|concepts)\/(.*)\.mdx$/, '/$1/$2/').replace('show.yaml', '/')
  const { pathname } = new URL(url, `http://site.invalid${page}`)
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** Walks down to a file by exact names, which not every disk asks for; `null` where it is there. */
async function missingPart(
  path: string,
  namesIn: (folder: string) => Promise<readonly string[]>,
): Promise<{ near: string | null } | null> {
  const parts = path.split('/')
  for (let depth = 1; depth < parts.length; depth++) {
    const [folder, name = ''] = [parts.slice(0, depth).join('/'), parts[depth]]
    const names = await namesIn(folder)
    if (names.includes(name)) continue
    const near = nearest(name, names)
    const rest = parts.slice(depth + 1)
    return { near: near && `/${[...parts.slice(1, depth), near, ...rest].join('/')}` }
  }
  return null
}

async function coverAt(root: string, path: string): Promise<Picture> {
  const file = await open(join(root, path)).catch(() => null)
  if (!file) return { kind: 'missing', path, near: null }
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD), 0, HEAD)
    const found = pictureSize(buffer.subarray(0, bytesRead))
    return found ? { ...found, path, bytes: size } : { kind: 'other', path, bytes: size }
  } catch {
    return { kind: 'other', path, bytes: 0 }
  } finally {
    await file.close()
  }
}
