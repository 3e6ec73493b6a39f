import type { Found } from './match'

/** A piece of text, and whether it was looked for. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** Letters shown before what was found, and in all. */
const BEFORE = 60
const LENGTH = 200

/** A text cut at what was found. */
export function piecesOf(text: string, found: readonly Found[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of found) {
    if (start < from) continue
    pieces.push({ text: text.slice(from, start), isFound: false })
    pieces.push({ text: text.slice(start, end), isFound: true })
    from = end
  }
  pieces.push({ text: text.slice(from), isFound: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** The words around the first place that was found, cut between words, with what was found in them. */
export function snippetOf(text: string, found: readonly Found[]): Piece[] {
  const first = found[0]?.start ?? 0
  const from = first <= BEFORE ? 0 : spaceAfter(text, first - BEFORE, first)
  const to = text.length <= from + LENGTH ? text.length : spaceBefore(text, from + LENGTH)
  const inside = found.flatMap((one) =>
    one.start >= from && one.start < to
      ? [{ ...one, start: one.start - from, end: Math.min(one.end, to) - from }]
      : [],
  )
  const pieces = piecesOf(text.slice(from, to), inside)
  return [...dots(from > 0, '… '), ...pieces, ...dots(to < text.length, ' …')]
}

function dots(isCut: boolean, text: string): Piece[] {
  return isCut ? [{ text, isFound: false }] : []
}

/** Behind the first space from here on; in a text without spaces between two characters. */
function spaceAfter(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/)
  return space === -1 ? wholeAt(text, from) : from + space + 1
}

function spaceBefore(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space > to - BEFORE ? space : wholeAt(text, to)
}

/** Never between the halves of a character. */
function wholeAt(text: string, place: number): number {
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place + 1 : place
}
