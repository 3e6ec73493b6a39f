import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fixText, isFixable } from '../../lib/check/fix'
import type { CheckedProject } from '../../lib/check/project'
import type { Diagnostic } from '../../lib/diagnostic'
import { hashOf } from '../../lib/hash-of'
import { changedMeanwhile, writeFiles } from '../write'

/** What was mended in a project's files, and what kept others from being written. */
export interface FixedFiles {
  readonly mended: readonly Diagnostic[]
  readonly failures: readonly Diagnostic[]
}

/** Mends what is certain; a file that is not as it was checked is left alone. */
export async function fixFiles(
  { diagnostics, hashes }: CheckedProject,
  root: string,
): Promise<FixedFiles> {
  const fixable = diagnostics.filter(isFixable)
  const mended: Diagnostic[] = []
  const failures: Diagnostic[] = []
  for (const file of new Set(fixable.map((one) => one.file ?? ''))) {
    const bytes = await readFile(join(root, file)).catch(() => null)
    if (bytes === null || hashOf(bytes) !== hashes.get(file)) {
      failures.push(changedMeanwhile(file))
      continue
    }
    const text = utf8(bytes)
    if (text === null) continue
    const fixed = fixText(
      text,
      fixable.filter((one) => one.file === file),
    )
    if (fixed.mended.length === 0) continue
    const failure = await writeFiles(root, [{ file, content: fixed.text, instead: bytes }])
    if (failure) failures.push(failure)
    else mended.push(...fixed.mended)
  }
  return { mended, failures }
}

/** A file to the letter, with its byte order mark; `null` where it is no UTF-8, and could not be written back. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
