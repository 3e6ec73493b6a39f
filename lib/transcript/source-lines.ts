import { tokens } from './tokens'

/**
 * Where in a paragraph's text each further line of its source begins, in UTF-16 units, rising.
 *
 * `lines` are the source's from the paragraph's first on. Word after word is looked for where the one before it was
 * found, up to an empty line; a word that is written otherwise there, as `&amp;` is, counts to the line before.
 */
export function lineBreaks(text: string, lines: readonly string[]): number[] {
  const breaks: number[] = []
  let place = { line: 0, column: 0 }
  for (const { start, end } of tokens(text)) {
    const word = text.slice(start, end)
    const found = find(word, lines, place)
    if (!found) continue
    for (let line = place.line; line < found.line; line++) breaks.push(start)
    place = { line: found.line, column: found.column + word.length }
  }
  return breaks
}

interface Place {
  readonly line: number
  readonly column: number
}

function find(word: string, lines: readonly string[], from: Place): Place | null {
  let { column } = from
  for (let line = from.line; lines[line]?.trim(); line++, column = 0) {
    const found = lines[line]?.indexOf(word, column) ?? -1
    if (found >= 0) return { line, column: found }
  }
  return null
}
