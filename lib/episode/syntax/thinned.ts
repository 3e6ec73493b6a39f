import { COST, DEEPEST } from '../limits'

/** A text with the signs that can be read in good time, and what was left out; places are offsets into the text. */
export interface Thinned {
  /** As long as the text, with a comma in the place of each sign that is left out. */
  readonly text: string
  /** The first sign in each paragraph that has too many: all of them are left out. */
  readonly crowded: readonly number[]
  /** The first bracket in each paragraph that stands too deep, and the first sign of lists that does. */
  readonly deep: readonly number[]
}

/**
 * Takes signs of Markdown out where they would cost the square of their number, or more: brackets deep within one
 * another, quotes and lists likewise, and more signs than `COST` allows.
 */
export function thinned(text: string): Thinned {
  const flat = flattened(text)
  const definitions = text.split(']:').length - 1
  const crowded: number[] = []
  const deep: number[] = [...flat.deep]
  let left = COST
  let start = 0
  const parts = flat.text.split(PARAGRAPH).map((paragraph) => {
    const signs = signsIn(paragraph)
    const cost = signs.length * (paragraph.length + definitions)
    const bracket = tooDeep(paragraph, signs)
    const first = signs[0] ?? 0
    const isRead = bracket === null && cost <= left
    if (isRead) left -= cost
    else if (bracket === null) crowded.push(start + first)
    else deep.push(start + bracket)
    start += paragraph.length
    return isRead ? paragraph : paragraph.replace(SIGN, comma)
  })
  return { text: parts.join(''), crowded, deep }
}

/** Before an empty line, a heading and an item of a list: each ends a paragraph, also one within a quote. */
const PARAGRAPH = /(?=\n[ \t>]*(?:\n|(?:[-+*]|1[.)])[ \t]+\S|#{1,6}[ \t]))/

/** A sign, or a pair of characters that is none: `\[`. */
const SIGN = /\\[^\n]|[[\]*_~`]/g

function signsIn(paragraph: string): number[] {
  return Array.from(paragraph.matchAll(SIGN)).flatMap(({ 0: sign, index }) =>
    sign.length === 1 ? [index] : [],
  )
}

function comma(sign: string): string {
  return sign.length === 1 ? ',' : sign
}

/** The first bracket that opens deeper than anything is read. */
function tooDeep(paragraph: string, signs: readonly number[]): number | null {
  let depth = 0
  for (const index of signs) {
    if (paragraph[index] === '[') depth++
    else if (paragraph[index] === ']') depth = Math.max(0, depth - 1)
    if (depth > DEEPEST) return index
  }
  return null
}

/** Signs of quotes and lists at the beginning of a line. */
const MARKERS = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/gm

/** Columns that a sign may be indented by: each list takes two at least. */
const WIDEST = 2 * DEEPEST

/** Without the quotes and lists whose insides are left out anyway: finding out how deep they are takes long. */
function flattened(text: string): { text: string; deep: number[] } {
  let deep: number | null = null
  const flat = text.replace(MARKERS, (markers: string, offset: number) => {
    let depth = 0
    return markers.replace(/>|[-+*]|\d+[.)]/g, (marker, column: number) => {
      if (depth++ <= DEEPEST && column <= WIDEST) return marker
      deep ??= offset + column
      return ','.repeat(marker.length)
    })
  })
  return { text: flat, deep: deep === null ? [] : [deep] }
}
