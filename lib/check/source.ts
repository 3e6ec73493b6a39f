import type { Finding } from '../diagnostic'
import { readBytes } from '../episode/read'
import { hashOf } from '../hash-of'
import { findingOf } from './findings'

/** A file as it is, and the hash of its content. */
export interface Source {
  /** Path relative to the project's root. */
  readonly file: string
  readonly bytes: Uint8Array
  readonly hash: string
}

/** What could be read, and what was found wrong on the way. */
export interface Read<T> {
  readonly value: T
  readonly found: readonly Finding[]
}

/** Reads a file of the project; `null` where it does not exist or cannot be read, with the reason. */
export async function readSourceBytes(root: string, file: string): Promise<Read<Source | null>> {
  const { value: bytes, diagnostics } = await readBytes(root, file)
  const value = bytes && { file, bytes, hash: hashOf(bytes) }
  return { value, found: diagnostics.map(findingOf) }
}
