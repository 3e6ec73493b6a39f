import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file beside and renames it, so that nobody reads half of it. Fails in silence, on a read-only disk for
 * example: what is kept saves time, nothing else.
 */
export async function keepFile(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(beside, content)
    await rename(beside, path)
  } catch {
    // Made anew next time.
  }
}
