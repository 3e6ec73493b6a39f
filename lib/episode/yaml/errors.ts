import type { ErrorCode, YAMLError } from 'yaml'
import { type Point, type Report, quoted } from '../../diagnostic'

/** Says what the YAML library found in our words, one diagnostic a line. */
export function reportYamlErrors(
  errors: readonly YAMLError[],
  text: string,
  place: (offset: number) => Point,
  report: Report,
): void {
  for (const error of firstOfEachLine(errors, place)) reportTrouble(error, text, place, report)
}

/** One slip often makes several errors in its line; the first one names it. */
function firstOfEachLine(
  errors: readonly YAMLError[],
  place: (offset: number) => Point,
): YAMLError[] {
  const seen = new Set<number>()
  return errors.filter((error) => {
    const { line } = place(error.pos[0])
    return !seen.has(line) && seen.add(line)
  })
}

function reportTrouble(
  error: YAMLError,
  text: string,
  place: (offset: number) => Point,
  report: Report,
): void {
  const offset = offsetOf(error, text)
  const [reason, remedy] = SENTENCES[codeOf(error, text)] ?? [
    `Unexpected YAML, expected one that can be read: ${lowered(error.message)}`,
    'Write one `key: value` a line, texts with special signs in quotes.',
  ]
  const sign = quoted(text.slice(offset, offset + 1).trim() || 'end of line')
  const rule = 'front-matter-yaml'
  report({ place: place(offset), rule, reason: reason.replace('%', sign), remedy })
}

/** What the slip is: one code of the library stands for an open bracket too, another for a wrong indentation. */
function codeOf(error: YAMLError, text: string): ErrorCode {
  if (error.code === 'BAD_INDENT' && error.message.includes('end with a')) return 'MISSING_CHAR'
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && runsOn(error, text)) return 'BAD_INDENT'
  return error.code
}

function offsetOf(error: YAMLError, text: string): number {
  const offset = error.pos[0]
  return codeOf(error, text) === error.code || error.code === 'BAD_INDENT'
    ? offset
    : text.indexOf('\n', offset) + 1
}

/** Whether a value goes on in the next line, whose key is indented as if it were a part of it. */
function runsOn(error: YAMLError, text: string): boolean {
  const line = /^[^\n]*/.exec(text.slice(error.pos[0]))?.[0] ?? ''
  return !/:(\s|$)/.test(line) && text.includes('\n', error.pos[0])
}

type Sentence = readonly [reason: string, remedy: string]

const QUOTES = 'Put the whole value in quotes: `title: "One: two"`.'

/** `%` stands for the character at the place. */
const SENTENCES: Partial<Record<ErrorCode, Sentence>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'Unexpected second `: ` in a line, expected one key and its value',
    QUOTES,
  ],
  BAD_SCALAR_START: ['Unexpected % at the start of a value, expected a quote before it', QUOTES],
  UNEXPECTED_TOKEN: ['Unexpected %, expected the end of the value', QUOTES],
  BAD_INDENT: [
    'Unexpected indentation, expected the one of the lines around it',
    'Indent the keys of one mapping alike, with spaces.',
  ],
  TAB_AS_INDENT: ['Unexpected tab, expected spaces', 'Indent with spaces: YAML allows no tabs.'],
  MISSING_CHAR: [
    'Unexpected end of a value, expected its closing quote or bracket, or a `:` after a key',
    'Close what was opened: `"…"`, `[…]`, `{…}`; a key ends in `: `.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Unexpected line break, expected a `:` after the key',
    'Write one `key: value` a line; indent the further lines of a long value.',
  ],
  BAD_DQ_ESCAPE: [
    'Unexpected escape in a double-quoted text, expected one that YAML knows',
    'Write `\\\\` for a backslash, or use single quotes.',
  ],
  TAG_RESOLVE_FAILED: [
    'Unexpected YAML tag, expected a plain value',
    'Delete the `!` and the word after it, or put the text in quotes.',
  ],
  BAD_ALIAS: [
    'Unexpected `*`, expected a text',
    'Put the text in quotes: `*` begins a YAML alias.',
  ],
  RESOURCE_EXHAUSTION: [
    'Unexpected value so deep, expected a flat one',
    'Write plain keys and values.',
  ],
  MULTIPLE_DOCS: [
    'Unexpected second YAML document, expected one',
    'Delete the line `...` or `---`.',
  ],
}

function lowered(message: string): string {
  return quoted(message.charAt(0).toLowerCase() + message.slice(1))
}
