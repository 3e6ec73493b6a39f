import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { keepFile } from '../keep-file'
import { readKept } from './kept'

/** Milliseconds in which a file may be written twice with the same stamp: file systems count coarsely. */
const RACY = 2000

/**
 * The SHA-256 of a file's content, in hexadecimal; `null` where it cannot be read.
 *
 * A file whose size, node and times of writing and of change are those of the last time is not read again: an hour of
 * audio takes a tenth of a second to hash, a thousand of them minutes. As in git's index, a file written just now is not
 * trusted yet, since it may be written again with the same stamp.
 * @see https://git-scm.com/docs/racy-git
 */
export async function contentHash(path: string, cache: string): Promise<string | null> {
  const stamp = await stampOf(path)
  if (stamp === null) return null
  const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 32)
  const kept = join(cache, 'stamps', `${name}.json`)
  const known = await readKept(kept)
  if (known?.stamp === stamp.text && typeof known.sha256 === 'string') return known.sha256
  const begun = Date.now()
  const sha256 = await hash(path)
  const isSettled = begun - stamp.latest > RACY && (await stampOf(path))?.text === stamp.text
  if (sha256 !== null && isSettled)
    await keepFile(kept, JSON.stringify({ stamp: stamp.text, sha256 }))
  return sha256
}

interface Stamp {
  readonly text: string
  /** When it was last written or changed, in ms of the epoch. */
  readonly latest: number
}

async function stampOf(path: string): Promise<Stamp | null> {
  const found = await stat(path, { bigint: true }).catch(() => null)
  if (!found) return null
  const { size, ino, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = found
  const latest = Math.max(Number(mtimeMs), Number(ctimeMs))
  return { text: [size, ino, mtimeNs, ctimeNs].join(' '), latest }
}

async function hash(path: string): Promise<string | null> {
  const sum = createHash('sha256')
  try {
    for await (const piece of createReadStream(path)) sum.update(piece)
    return sum.digest('hex')
  } catch {
    return null
  }
}
