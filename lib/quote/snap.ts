import { tokens } from '../transcript/tokens'

/** A stretch of a text, in UTF-16 units, and the words it holds, by their index in the text. */
export interface Snapped {
  readonly start: number
  readonly end: number
  readonly firstWord: number
  readonly lastWord: number
}

/**
 * A stretch of a text that begins and ends with whole words: widened where it cuts one, and without the space around
 * it. Punctuation that was chosen stays. `null` where it holds no word.
 */
export function snapToWords(text: string, from: number, to: number): Snapped | null {
  const words = tokens(text)
  const firstWord = words.findIndex((word) => word.end > from)
  const lastWord = words.findLastIndex((word) => word.start < to)
  const first = words[firstWord]
  const last = words[lastWord]
  if (!first || !last || firstWord > lastWord) return null
  const start = Math.min(first.start, from + leadingSpace(text.slice(from, to)))
  const end = Math.max(last.end, from + text.slice(from, to).trimEnd().length)
  return { start, end, firstWord, lastWord }
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length
}
