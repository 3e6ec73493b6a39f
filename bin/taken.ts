import { type Diagnostic, diagnostic } from '../lib/diagnostic'

/** What to say where a command would overwrite what it did not make. */
export function taken(
  file: string,
  what: 'episode' | 'concept' | 'recording' | 'file',
): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-taken',
    reason: `Unexpected ${what} that is there already, expected a new name`,
    remedy: 'Choose another name, or give `--force` to replace it.',
  })
}

/** What to say where `earmark import` would overwrite an episode, or word times whose episode is gone. */
export function takenEpisode(file: string): Diagnostic {
  const isText = file.endsWith('.mdx')
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-taken',
    reason: `Unexpected ${isText ? 'episode' : 'file'} that is there already, expected a new name`,
    remedy: isText
      ? 'Give `--words-only` to keep its text and take only the times, `--force` to replace it, or another name.'
      : 'Choose another name, or give `--force` to replace it.',
  })
}

/** What to say where `earmark import` would overwrite word times that it did not make. */
export function takenTimes(file: string): Diagnostic {
  return diagnostic({
    file,
    place: { line: 1, column: 1 },
    rule: 'file-taken',
    reason: 'Unexpected word times that are there already, expected none, or imported ones',
    remedy: 'Give `--force` to replace them.',
  })
}
