import { widthOf } from './letters'

/** A term cut into lines, and how wide the widest of them is, in px. */
export interface Label {
  readonly lines: readonly Line[]
  readonly width: number
}

interface Line {
  readonly text: string
  readonly width: number
}

/** Scripts that are written without spaces break between any two letters; others behind spaces and hyphens. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const PIECE = new RegExp(String.raw`\s*(?:${UNSPACED}\p{M}*|(?:(?!${UNSPACED})[^\s\-])+-?|-)`, 'gu')

/**
 * Cuts a term into as few lines as fit a width, of lengths as even as can be. A piece that no cut makes narrower may
 * be wider.
 */
export function labelOf(term: string, size: number, most: number): Label {
  const pieces = term.trim().match(PIECE) ?? [term]
  const measure = (line: string) => widthOf(line) * size
  let lines = fill(pieces, most, measure)
  // Narrower, as long as that needs no further line.
  for (let width = most - 2; width > 0; width -= 2) {
    const narrower = fill(pieces, width, measure)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  const measured = lines.map((text) => ({ text, width: measure(text) }))
  return { lines: measured, width: Math.max(...measured.map(({ width }) => width)) }
}

function fill(
  pieces: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    const longer = last === undefined ? '' : last + piece
    if (last !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(piece.trim())
  }
  return lines
}
