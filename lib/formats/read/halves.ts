import type { Piece } from './words'

/**
 * Pieces of a text in which each character is whole. One that pieces cut apart between its bytes is U+FFFD in each of
 * them: those are one piece here, with the character that the text has there, and without any where it has none.
 */
export function withoutHalves(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.text.includes(HALF))) return pieces
  const whole = joinedAtHalves(pieces)
  const missing = missingIn(
    bare(text),
    whole.flatMap((piece) => bare(piece.text).split(HALVES)),
  )
  let next = 0
  return whole.map((piece) => ({
    ...piece,
    text: piece.text.replace(HALVES, () => missing[next++] ?? ''),
  }))
}

const HALF = '\uFFFD'
/** A group, so that a text that is split there keeps them. */
const HALVES = /(\uFFFD+)/g

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

function joinedAtHalves(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    const isCut = last?.text.endsWith(HALF) && piece.text.startsWith(HALF)
    if (last && isCut)
      whole[whole.length - 1] = { ...last, text: last.text + piece.text, end: piece.end }
    else whole.push(piece)
  }
  return whole
}

/** What a text has where parts of it are halves, for each such part; nothing where the parts are of another text. */
function missingIn(text: string, parts: readonly string[]): string[] {
  const missing: string[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    if (part.startsWith(HALF)) {
      const found = between(text, at, part.length, literalFrom(parts, index + 1))
      if (found === null) return []
      missing.push(found)
      at += found.length
    } else {
      if (!text.startsWith(part, at)) return []
      at += part.length
    }
  }
  return missing
}

/** What is read as it is, up to the next halves; `null` where that is the end. */
function literalFrom(parts: readonly string[], from: number): string | null {
  let literal = ''
  for (let index = from; index < parts.length; index++) {
    const part = parts[index] ?? ''
    if (part.startsWith(HALF)) return literal
    literal += part
  }
  return literal || null
}

/** The fewest characters that stand before what follows, but one at least if it can be: only those beyond ASCII are cut. */
function between(text: string, from: number, most: number, follows: string | null): string | null {
  let found = ''
  const none = isFollowed(from) ? '' : null
  for (let count = 0; count < most; count++) {
    const character = String.fromCodePoint(text.codePointAt(from + found.length) ?? 0)
    if (character <= '\x7F') break
    found += character
    if (isFollowed(from + found.length)) return found
  }
  return none

  function isFollowed(at: number): boolean {
    return follows === null ? at === text.length : text.startsWith(follows, at)
  }
}
