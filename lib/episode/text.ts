import { type Checked, type Diagnostic, type Point, diagnostic } from '../diagnostic'

/** An author's file as text: without byte order mark, lines ended by `\n` alone. */
export interface SourceFile {
  /** Path relative to the project's root, with `/`. */
  readonly file: string
  readonly text: string
}

/** The most diagnostics of one kind that a file is worth: a picture named `.mdx` has thousands. */
const MOST = 5

/**
 * Reads a file's bytes as UTF-8 text. Lines and columns of the result are those of the file.
 *
 * A byte order mark and CRLF are accepted. Bytes that are no UTF-8 and characters that XML 1.0 forbids are
 * reported at their place and read as U+FFFD, so that the rest of the file can be checked too.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function decodeText(file: string, bytes: Uint8Array): Checked<SourceFile> {
  const decoded = new TextDecoder().decode(bytes)
  const lines = decoded.replace(/\r\n?/g, '\n')
  const diagnostics = [...badBytes(file, bytes, lines), ...forbidden(file, lines)]
  return { value: { file, text: withoutForbidden(lines) }, diagnostics }
}

/** What XML 1.0 cannot hold: a feed with one of these is unreadable to every podcast app. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

/** Whether a value holds a character that XML 1.0 forbids, or half of one, also written as an escape. */
export function hasForbidden(text: string): boolean {
  return text.search(FORBIDDEN) !== -1
}

/** A text with U+FFFD in place of what XML 1.0 forbids. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD')
}

function forbidden(file: string, text: string): Diagnostic[] {
  const matches = Array.from(text.matchAll(FORBIDDEN)).slice(0, MOST)
  return matches.map((match) =>
    diagnostic({
      file,
      place: pointAt(text, match.index),
      rule: 'file-characters',
      reason: `Unexpected character \`${codePoint(match[0])}\`, expected only characters that XML 1.0 allows`,
      remedy: 'Delete it: it is invisible, and no feed or caption file can hold it.',
      actual: match[0],
      expected: '',
    }),
  )
}

function badBytes(file: string, bytes: Uint8Array, text: string): Diagnostic[] {
  const offset = firstBadByte(bytes)
  if (offset === null) return []
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n')
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const encoding = text.includes('\0') ? 'UTF-16' : 'Windows-1252'
  return [
    diagnostic({
      file,
      place: pointAt(before, before.length),
      rule: 'file-encoding',
      reason: `Unexpected byte \`0x${byte}\`, expected UTF-8`,
      remedy: `Save the file as UTF-8: it looks like ${encoding}.`,
    }),
  ]
}

/**
 * The first byte that cannot be UTF-8, by halving: a prefix that ends in the middle of a character is read as a
 * stream, which holds that character's bytes back instead of calling them wrong.
 */
function firstBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle
    else bad = middle - 1
  }
  return startOfCharacter(bytes, good)
}

function isUtf8(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream })
    return true
  } catch {
    return false
  }
}

/** Bytes that begin a character which never ends are wrong from their first one on. */
function startOfCharacter(bytes: Uint8Array, offset: number): number {
  for (let back = 1; back <= 3 && back <= offset; back++) {
    const byte = bytes[offset - back] ?? 0
    if (byte >= 0xc0) return isUtf8(bytes.subarray(0, offset), false) ? offset : offset - back
    if (byte < 0x80) break
  }
  return offset
}

/** The line and column of an offset, both from 1. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
