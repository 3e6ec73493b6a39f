import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Diagnostic, diagnostic } from '../diagnostic'
import type { TimedWord, WordsFile } from '../episode/model'

/** Word times as a file holds them: one word a line, so that a change of one word is a change of one line. */
export function formatWords({ version, source, audio, words }: WordsFile): string {
  const lines = words.map((word) => `  ${row(word)}`)
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n]` : '[]'
  return `{ "version": ${version}, "source": ${JSON.stringify(source)}, "audio": ${object(audio)}, "words": ${list} }\n`
}

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

function row([text, start, end]: TimedWord): string {
  return `[${JSON.stringify(text)}, ${start}, ${end}]`
}

function object(record: WordsFile['audio']): string {
  return `{ "sha256": ${JSON.stringify(record.sha256)}, "duration": ${record.duration} }`
}
