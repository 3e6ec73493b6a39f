import type { Ms } from '../../time'
import { matchWords } from '../../transcript/match'
import { isUnspaced, tokens } from '../../transcript/tokens'
import type { CueWord } from '../captions'
import { joined } from '../join'
import { plainLine } from '../mdx-text'
import { withoutHalves } from './halves'

/** A word, a piece of one, or several, as a file times them; a space at its start may say that a word begins. */
export interface Piece {
  readonly text: string
  readonly start: Ms | null
  readonly end: Ms | null
}

/** The text that pieces make: end to end where they bring their own spaces, else with spaces between. */
export function textOfPieces(pieces: readonly Piece[]): string {
  const texts = pieces.map((piece) => piece.text)
  const isSpaced = texts.some((text, index) => index > 0 && /^\s/.test(text))
  return plainLine(isSpaced ? texts.join('') : joined(texts.map(plainLine)))
}

/**
 * The words of a text, each with its punctuation, timed by pieces that say the same text; none where no piece has a
 * time.
 *
 * A piece may be less than a word or more: a word starts with the piece that begins it and ends with the piece that
 * ends it, and has no time where there is none. Where text and pieces differ, the words that agree get times.
 */
export function wordsOf(text: string, given: readonly Piece[]): CueWord[] {
  if (!given.some((piece) => piece.start !== null)) return []
  const pieces = withoutHalves(text, given)
  for (const compared of [signs, letters]) {
    const spoken = signsOf(text, compared)
    const timed = pieces.map((piece) => signsOf(piece.text, compared))
    const isSame = spoken.text === timed.map((piece) => piece.text).join('')
    if (isSame) return timedBySigns(text, spoken, pieces, timed)
  }
  return timedByMatch(text, wholeWords(pieces))
}

/** Pieces joined to the words that they make, where spaces at their starts tell. */
function wholeWords(pieces: readonly Piece[]): Piece[] {
  const isSpaced = pieces.some((piece, index) => index > 0 && /^\s/.test(piece.text))
  const whole: Piece[] = []
  for (const piece of pieces) {
    const last = whole.at(-1)
    if (!last || !isSpaced || /^\s/.test(piece.text)) whole.push(piece)
    else whole[whole.length - 1] = { ...last, text: last.text + piece.text, end: piece.end }
  }
  return whole
}

/** What is compared of a text, and where each sign of it stands. */
interface Signs {
  readonly text: string
  readonly offsets: readonly number[]
}

function signsOf(text: string, compared: (character: string) => string): Signs {
  let signs = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = compared(character)
    for (let i = 0; i < plain.length; i++) offsets.push(offset)
    signs += plain
    offset += character.length
  }
  return { text: signs, offsets }
}

/** All but white space and the halves of characters. */
function signs(character: string): string {
  return /[\s\uFFFD]/.test(character) ? '' : character
}

/** Letters and digits alone, without case and accents. */
function letters(character: string): string {
  return character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function timedBySigns(
  text: string,
  spoken: Signs,
  pieces: readonly Piece[],
  timed: readonly Signs[],
): CueWord[] {
  const starts = new Map<number, Ms | null>()
  const ends = new Map<number, Ms | null>()
  let sign = 0
  for (const [index, { start, end }] of pieces.entries()) {
    const count = timed[index]?.text.length ?? 0
    if (count === 0) continue
    starts.set(sign, start)
    sign += count
    ends.set(sign, end)
  }
  const pieceStarts = new Set(Array.from(starts.keys(), (from) => spoken.offsets[from]))
  let from = 0
  return unitsOf(text, (offset) => pieceStarts.has(offset)).map((unit) => {
    const first = from
    while ((spoken.offsets[from] ?? Infinity) < unit.end) from++
    return timedWord(unit.text, first < from ? starts.get(first) : null, ends.get(from))
  })
}

function timedByMatch(text: string, pieces: readonly Piece[]): CueWord[] {
  const units = unitsOf(text, () => true)
  const matches = matchWords(
    units.map((unit) => unit.text),
    pieces.map((piece) => piece.text.trim()),
  )
  return units.map((unit, index) => {
    const piece = pieces[matches[index] ?? -1]
    return timedWord(unit.text, piece?.start, piece?.end)
  })
}

/** A word with its times: an end before the start is none. Of several words timed as one the last has the end. */
function timedWord(text: string, from: Ms | null | undefined, to: Ms | null | undefined): CueWord {
  const [start, end] = [from ?? null, to ?? null]
  return { text, start, end: end !== null && end < (start ?? 0) ? null : end }
}

interface Unit {
  readonly text: string
  readonly end: number
}

/** What stands between white space; in scripts without it, also what begins where `isCut` says. */
function unitsOf(text: string, isCut: (offset: number) => boolean): Unit[] {
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: chunk, index }) => {
    const inner = isUnspaced(chunk) ? tokens(chunk).slice(1) : []
    const cuts = inner.map((token) => token.start).filter((start) => isCut(index + start))
    return [0, ...cuts].map((from, i) => {
      const to = cuts[i] ?? chunk.length
      return { text: chunk.slice(from, to), end: index + to }
    })
  })
}
