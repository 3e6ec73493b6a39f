import type { Block } from '../episode/model'
import { inlineText, paragraphs } from '../transcript/text'
import { sentenceAround } from './sentences'

/** The first sentence of a definition, as plain text. */
export function firstSentence(definition: readonly Block[]): string {
  const [opening] = paragraphs(definition)
  const text = opening ? inlineText(opening.inlines) : ''
  const { start, end } = sentenceAround(text, 0, 1)
  return text.slice(start, end).trim()
}
