import { type Diagnostic, diagnostic } from '../lib/diagnostic'

/** What to say where a command would overwrite what it did not make. */
export function taken(file: string, what: 'episode' | 'concept' | 'recording'): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-taken',
    reason: `Unexpected ${what} that is there already, expected a new name`,
    remedy: 'Choose another name, or give `--force` to replace it.',
  })
}
