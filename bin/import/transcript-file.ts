import { readFile } from 'node:fs/promises'
import { type Checked, type Diagnostic, diagnostic } from '../../lib/diagnostic'
import type { Captions } from '../../lib/formats/captions'
import { readTranscript } from '../../lib/formats/read-transcript'
import type { Format, Notice } from '../../lib/formats/reader'
import { unreadableAs } from '../unreadable'

/**
 * Reads another tool's transcript, in the format given or the one it is in. `null` where it is none, and why; else what
 * was changed to read it, as warnings.
 */
export async function readTranscriptFile(
  path: string,
  format: Format | null,
): Promise<Checked<Captions | null>> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
  if (bytes instanceof Error) return { value: null, diagnostics: [unreadable(path, bytes)] }
  const reading = readTranscript(bytes, format)
  if (!reading.ok) return { value: null, diagnostics: [said(path, reading.refusal)] }
  const diagnostics = reading.notices.map((notice) => said(path, notice, 'warning'))
  return { value: reading.captions, diagnostics }
}

/** What a reader or writer says of a line, as a diagnostic. */
export function said(
  file: string,
  { line, ...sentence }: Notice,
  severity: 'error' | 'warning' = 'error',
): Diagnostic {
  return diagnostic({ file, place: { line, column: 1 }, ...sentence, severity })
}

/** That a file cannot be read. */
export function unreadable(file: string, { code }: NodeJS.ErrnoException): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-readable',
    reason: `Unexpected ${unreadableAs(code)}, expected a transcript that can be read`,
    remedy: 'Look whether it exists, and who may read it.',
  })
}
