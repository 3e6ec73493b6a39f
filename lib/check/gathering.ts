import type { Finding } from '../diagnostic'
import { readSourceBytes, type Source } from './source'

/** Where the files of one check are read, and what is found wrong in them is gathered. */
export interface Gathering {
  /** Reads a file; `null`, with the reason among what was found, where that cannot be done. */
  read(file: string): Promise<Source | null>
  add(found: readonly Finding[]): void
  found(): readonly Finding[]
  /** Of every file that was read, by its path. */
  readonly hashes: ReadonlyMap<string, string>
}

export function gathering(root: string): Gathering {
  const gathered: Finding[] = []
  const hashes = new Map<string, string>()
  const add = (found: readonly Finding[]) => {
    for (const one of found) gathered.push(one)
  }
  return {
    async read(file) {
      const { value, found } = await readSourceBytes(root, file)
      add(found)
      if (value) hashes.set(file, value.hash)
      return value
    },
    add,
    found: () => gathered,
    hashes,
  }
}
