import type { Point } from '../diagnostic'
import type { Block, Inline, Mark, Mention, Segment, Turn, Written } from '../episode/model'
import type { Ms } from '../time'
import { type Outline, type OutlineParagraph, wordAt } from './outline'
import { inlineText } from './text'

/** An anchor, a turn or a mark as it stands in the text. */
export interface Placed {
  readonly kind: 'segment' | 'mention' | 'turn' | 'mark'
  /** Id of its concept or speaker; empty for a mark. */
  readonly id: string
  readonly at: Written<Ms> | null
  readonly until: Written<Ms> | null
  readonly place: Point
  /** Index of the word it starts at, in the row of an `Outline`'s words. */
  readonly word: number
}

/** All anchors, turns and marks of a text in reading order, an outer one before the inner ones. */
export function placedIn(blocks: readonly Block[], outline: Outline): Placed[] {
  const walk: Walk = { outline, paragraph: 0, placed: [] }
  for (const block of blocks) visitBlock(block, walk)
  return walk.placed
}

interface Walk {
  readonly outline: Outline
  readonly placed: Placed[]
  /** How many paragraphs were walked over. */
  paragraph: number
}

function visitBlock(block: Block, walk: Walk): void {
  switch (block.kind) {
    case 'segment':
    case 'turn':
      walk.placed.push(placed(block, nextWord(walk)))
      return block.blocks.forEach((inner) => visitBlock(inner, walk))
    case 'quote':
      return block.blocks.forEach((inner) => visitBlock(inner, walk))
    case 'list':
      return block.items.flat().forEach((inner) => visitBlock(inner, walk))
    case 'mark':
      walk.placed.push(placed(block, nextWord(walk)))
      return
    case 'paragraph':
      visitInlines(block.inlines, walk, walk.outline.paragraphs[walk.paragraph++])
      return
    case 'heading':
      return visitInlines(block.inlines, walk)
    case 'table':
      return block.rows.flat().forEach((cell) => visitInlines(cell, walk))
    case 'code':
    case 'rule':
      return
  }
}

/** Without a paragraph, as in headings and tables, nothing is spoken: all stands before the next word. */
function visitInlines(inlines: readonly Inline[], walk: Walk, paragraph?: OutlineParagraph): void {
  let offset = 0
  const visit = (inline: Inline) => {
    if (inline.kind === 'mention' || inline.kind === 'mark')
      walk.placed.push(placed(inline, paragraph ? wordAt(paragraph, offset) : nextWord(walk)))
    if ('inlines' in inline) inline.inlines.forEach(visit)
    else offset += inlineText([inline]).length
  }
  inlines.forEach(visit)
}

function nextWord({ outline, paragraph }: Walk): number {
  return outline.paragraphs[paragraph]?.firstWord ?? outline.words.length
}

function placed(node: Segment | Mention | Turn | Mark, word: number): Placed {
  const { kind, at, place } = node
  const id = 'concept' in node ? node.concept : 'speaker' in node ? node.speaker : ''
  return { kind, id, at, until: 'until' in node ? node.until : null, place, word }
}
