import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Diagnostic, diagnostic } from '../diagnostic'
import { formatWords } from '../episode/words/format'
import type { WordsFile } from '../episode/model'

/**
 * Writes word times to `file` in the project, beside and then in place of what stands there, so that it is always
 * whole; a diagnostic where it cannot be written.
 */
export async function saveWords(
  root: string,
  file: string,
  words: WordsFile,
): Promise<Diagnostic | null> {
  const path = join(root, file)
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    await writeFile(beside, formatWords(words))
    await rename(beside, path)
    return null
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {})
    if (error instanceof Error && 'code' in error) return unwritable(file, String(error.code))
    throw error
  }
}

function unwritable(file: string, code: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'words-written',
    reason: `Unexpected \`${code}\` while writing, expected a file that can be replaced`,
    remedy: `What stood there is untouched. Allow writing in ${dirname(file)}/, make room on the disk, and try again.`,
  })
}
