import { sentenceAround } from '../formats/sentences'

/** The sentence of a text that holds a place, in UTF-16 units; the last one where it lies behind all. */
export function sentenceAt(text: string, place: number): string {
  const from = Math.min(place, text.trimEnd().length - 1)
  const { start, end } = sentenceAround(text, from, from + 1)
  return text.slice(start, end).trim()
}
