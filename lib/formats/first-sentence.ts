import type { Block } from '../episode/model'
import { inlineText, paragraphs } from '../transcript/text'

/** The first sentence of a definition, as plain text. */
export function firstSentence(definition: readonly Block[]): string {
  const [opening] = paragraphs(definition)
  const text = opening ? inlineText(opening.inlines) : ''
  const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)
  return sentence?.segment.trim() ?? text
}
