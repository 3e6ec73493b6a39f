import type { Diagnostic } from '../diagnostic'

/** A text with some of its mistakes mended. */
export interface Fixed {
  readonly text: string
  /** What was mended, in the order of the text. */
  readonly mended: readonly Diagnostic[]
}

/**
 * Puts what should certainly stand there in place of what does; every other character stays.
 *
 * Left alone is what does not stand there to the letter, and what overlaps with a change before it.
 * @param text the file as it is, with its line ends and byte order mark
 * @param diagnostics of this file
 */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): Fixed {
  const lines = lineStarts(text)
  const changes = diagnostics
    .flatMap((one) => changeOf(one, text, lines))
    .sort((a, b) => a.start - b.start)
  const mended: Diagnostic[] = []
  let done = 0
  let fixed = ''
  for (const { start, end, replacement, diagnostic } of changes) {
    if (start < done) continue
    fixed += text.slice(done, start) + replacement
    done = end
    mended.push(diagnostic)
  }
  return { text: fixed + text.slice(done), mended }
}

/** Whether it is certain what should stand at a diagnostic's place. */
export function isFixable({ actual, expected }: Diagnostic): boolean {
  return actual !== undefined && expected?.length === 1
}

interface Change {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly diagnostic: Diagnostic
}

/** Diagnostics count lines that end in `\n`; the file may have others. */
function changeOf(diagnostic: Diagnostic, text: string, lines: readonly number[]): Change[] {
  const { line = 1, column = 1, actual } = diagnostic
  const [replacement] = diagnostic.expected ?? []
  const first = lines[line - 1]
  if (actual === undefined || replacement === undefined || first === undefined) return []
  const start = first + column - 1
  const rows = actual.split('\n')
  const last = rows.at(-1)?.length ?? 0
  const end = rows.length === 1 ? start + last : (lines[line + rows.length - 2] ?? -1) + last
  if (text.slice(start, end).replace(/\r\n?/g, '\n') !== actual) return []
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  return [{ start, end, replacement: replacement.replaceAll('\n', lineEnd), diagnostic }]
}

/** Offset of each line's first character, behind a byte order mark. */
function lineStarts(text: string): number[] {
  const ends = Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)
  return [text.startsWith('\uFEFF') ? 1 : 0, ...ends]
}
