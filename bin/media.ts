import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Picture } from '../lib/audio/picture'
import type { Write } from './write'

/** A file that an episode's front matter names. */
export interface Medium {
  /** As the front matter has it: `/audio/ownership.mp3`. */
  readonly address: string
  /** Path in the project. */
  readonly file: string
  /** `null` where it stands there already. */
  readonly write: Write | null
  /** Whether something else stands there. */
  readonly isTaken: boolean
}

/** Where a recording is to stand: in `public/audio/` under the episode's name, or where it is, if that is published. */
export async function audioMedium(path: string, name: string, root: string): Promise<Medium> {
  const inside = await withinPublic(path, root)
  if (inside !== null) {
    const address = `/${inside.split(sep).map(encodeURIComponent).join('/')}`
    return { address, file: `public/${inside.replaceAll(sep, '/')}`, write: null, isTaken: false }
  }
  const file = `public/audio/${name}`
  const medium = { address: `/audio/${name}`, file, write: { file, content: { copyOf: path } } }
  if (!existsSync(join(root, file))) return { ...medium, isTaken: false }
  const isSame = await haveSameContent(path, join(root, file))
  return isSame ? { ...medium, write: null, isTaken: false } : { ...medium, isTaken: true }
}

/** Where the picture of a recording's tags is to stand: beside the recording. */
export async function pictureMedium(
  { extension, bytes }: Picture,
  slug: string,
  root: string,
): Promise<Medium> {
  const file = `public/audio/${slug}.${extension}`
  const medium = { address: `/audio/${slug}.${extension}`, file, write: { file, content: bytes } }
  const old = await readFile(join(root, file)).catch(() => null)
  if (old === null) return { ...medium, isTaken: false }
  return old.equals(bytes)
    ? { ...medium, write: null, isTaken: false }
    : { ...medium, isTaken: true }
}

/** Path of a file below `public/`; `null` where it lies elsewhere. */
async function withinPublic(path: string, root: string): Promise<string | null> {
  const folder = await realpath(join(root, 'public')).catch(() => null)
  if (folder === null) return null
  const inside = relative(folder, await realpath(path))
  return inside.startsWith('..') || isAbsolute(inside) ? null : inside
}

async function haveSameContent(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([stat(a), stat(b)])
  if (one.size !== other.size || !other.isFile()) return false
  const [first, second] = await Promise.all([hash(a), hash(b)])
  return first === second
}

async function hash(path: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const piece of createReadStream(path)) sum.update(piece)
  return sum.digest('hex')
}
