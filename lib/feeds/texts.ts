import { NAME } from '../episode/limits'
import type { Concept } from '../episode/model'
import type { Transcript } from '../transcript/model'
import { inlineText, paragraphs } from '../transcript/text'

/** Bytes of a description that feeds may hold. */
const MOST = 4000

/** What an episode is about, as plain text; where its author does not say it, its first paragraph. */
export function summaryOf({ meta, paragraphs: spoken }: Transcript): string {
  return within(meta.description ?? spoken[0]?.text ?? '', MOST)
}

/** What a concept is, as plain text: the first paragraph of its definition. */
export function meaningOf({ definition }: Pick<Concept, 'definition'>): string {
  const [opening] = paragraphs(definition)
  return within(opening ? inlineText(opening.inlines) : '', MOST)
}

/** A text of at most so many bytes of UTF-8; a longer one ends after a word, with `…`. */
export function within(text: string, bytes: number): string {
  return cut(text, bytes, bytesOf)
}

/** A name of at most as many characters as apps show; a longer one ends after a word, with `…`. */
export function asName(text: string): string {
  return cut(text, NAME, (part) => [...part].length)
}

function cut(text: string, most: number, sizeOf: (text: string) => number): string {
  if (sizeOf(text) <= most) return text
  const room = most - sizeOf('…')
  let used = 0
  let kept = ''
  for (const character of text) {
    used += sizeOf(character)
    if (used > room) break
    kept += character
  }
  return `${kept.replace(/\s+\S*$/, '')}…`
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
