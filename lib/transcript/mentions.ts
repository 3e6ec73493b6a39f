import type { Inline } from '../episode/model'
import { span, startOf, type Measured } from './measured'
import type { Anchor } from './model'
import { wordAfter, wordAt, type OutlineParagraph } from './outline'
import { inlineText } from './text'

export type TimedMention = Pick<Anchor, 'concept' | 'start' | 'end' | 'firstWord' | 'wordCount'>

/** The mentions of a paragraph with their times, in reading order, the outer before the inner. */
export function mentionsOf(
  inlines: readonly Inline[],
  paragraph: OutlineParagraph,
  measured: Measured,
): TimedMention[] {
  let offset = 0
  const visit = (inline: Inline): TimedMention[] => {
    const from = offset
    if (!('inlines' in inline)) {
      offset += inlineText([inline]).length
      return []
    }
    const inner = inline.inlines.flatMap(visit)
    if (inline.kind !== 'mention') return inner
    const firstWord = wordAt(paragraph, from)
    const next = Math.max(firstWord, wordAfter(paragraph, offset))
    const start = inline.at?.value ?? startOf(firstWord, measured)
    const lastEnd = next > firstWord ? measured.words[next - 1]?.end : null
    const times = span(start, inline.until?.value ?? lastEnd ?? start, measured)
    return [{ concept: inline.concept, ...times, firstWord, wordCount: next - firstWord }, ...inner]
  }
  return inlines.flatMap(visit)
}
