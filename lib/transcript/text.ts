import type { Block, Inline, Paragraph } from '../episode/model'
import type { TimedInline } from './model'

/** Every paragraph of the blocks, in reading order: also those in segments, turns, lists and quotes. */
export function paragraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [block]
      case 'segment':
      case 'turn':
      case 'quote':
        return paragraphs(block.blocks)
      case 'list':
        return block.items.flatMap(paragraphs)
      case 'heading':
      case 'code':
      case 'table':
      case 'rule':
      case 'mark':
        return []
    }
  })
}

/** The text of a paragraph exactly as the page's text nodes hold it, end to end. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('')
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text
    case 'break':
      return '\n'
    case 'image':
    case 'mark':
      return ''
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'mention':
      return inlineText(inline.inlines)
  }
}

/** The inlines as the page shows them. The text stays the same: a mark has none. */
export function withoutMarks(inlines: readonly Inline[]): TimedInline[] {
  return inlines.flatMap((inline): TimedInline[] => {
    if (inline.kind === 'mark') return []
    return 'inlines' in inline ? [{ ...inline, inlines: withoutMarks(inline.inlines) }] : [inline]
  })
}
