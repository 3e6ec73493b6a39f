import { itemOffsets, walkJson } from '../../episode/words/json-walk'
import type { Notice } from '../reader'
import { valuesAt } from './json-values'

/** A JSON file's value, and the lists in it with their lines. */
export interface JsonFile {
  readonly value: unknown
  /** The items of the list at a path, `null` standing for any key, each with its line. */
  rows(...path: readonly (string | number | null)[]): Row[]
}

/** An item of a list. */
export interface Row {
  readonly value: unknown
  /** From 1. */
  readonly line: number
}

/**
 * Reads JSON in which numbers may also be Python's `NaN`, `Infinity` and `-Infinity`: those become empty texts.
 *
 * `JSON.parse` reads the values; a walk over the text finds the lines.
 * @see https://docs.python.org/3/library/json.html#infinite-and-nan-number-values
 */
export function readJson(text: string): JsonFile | Notice {
  const json = text.includes('NaN') || text.includes('Infinity') ? withoutNan(text) : text
  try {
    const value: unknown = JSON.parse(json)
    return { value, rows: (...path) => rowsAt(value, json, path) }
  } catch {
    return broken(json)
  }
}

function rowsAt(value: unknown, json: string, path: readonly (string | number | null)[]): Row[] {
  const values = valuesAt(value, path)
  const lines = values.length > 0 ? linesOf(json, itemOffsets(json, path)) : []
  return values.map((item, index) => ({ value: item, line: lines[index] ?? 1 }))
}

function broken(json: string): Notice {
  const { offset, expected } = { offset: 0, expected: 'JSON', ...walkJson(json, null) }
  const sign = Array.from(json.slice(offset, offset + 2))[0]
  const found = sign === undefined ? 'end of the file' : `\`${sign === '`' ? 'ˋ' : sign}\``
  return {
    line: linesOf(json, [offset])[0] ?? 1,
    rule: 'captions-json',
    reason: `Unexpected ${found}, expected ${expected}`,
    remedy: 'Export the transcript again: the file is cut off, or was changed by hand.',
  }
}

/** The same text, as long, with texts in the place of what is no number in JSON. */
function withoutNan(text: string): string {
  const pieces: string[] = []
  let from = 0
  for (const next = /"|-?Infinity|NaN/g; ;) {
    next.lastIndex = from
    const found = next.exec(text)
    if (!found) return pieces.join('') + text.slice(from)
    const [sign] = found
    const end = sign === '"' ? endOfText(text, next.lastIndex) : next.lastIndex
    pieces.push(text.slice(from, found.index))
    pieces.push(sign === '"' ? text.slice(found.index, end) : '""'.padEnd(sign.length))
    from = end
  }
}

/** Behind the closing quote of a text, else the end of the file. */
function endOfText(text: string, from: number): number {
  for (let end = from; ; end++) {
    const quote = text.indexOf('"', end)
    if (quote === -1) return text.length
    let escapes = 0
    while (text[quote - 1 - escapes] === '\\' && quote - escapes > from) escapes++
    end = quote
    if (escapes % 2 === 0) return quote + 1
  }
}

/** The lines, from 1, of offsets in rising order. */
function linesOf(text: string, offsets: readonly number[]): number[] {
  let line = 1
  let end = text.indexOf('\n')
  return offsets.map((offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', end + 1)) line++
    return line
  })
}
