import { type Point, quoted } from '../../diagnostic'
import type { Block, Inline, Turn } from '../model'
import type { Element } from '../syntax/tags'
import { reportInDefinition, reportNoText } from './anchors'
import { attributesOf } from './attributes'
import type { Body } from './body'
import { isElementName } from './elements'
import { placeOf } from './place'

/** An element around whole paragraphs: a segment, a turn or a mark; its bare blocks where it is none of them. */
export function elementBlocks(node: Element, blocks: Block[], body: Body): Block[] {
  const { name } = node.tag
  if (body.purpose === 'definition') {
    reportInDefinition(node, body)
    return blocks
  }
  if (!isElementName(name)) return blocks
  const { id, speaker, at, until, soundbite } = attributesOf(node.tag, name, body)
  const place = placeOf(node, body)
  if (name === 'Mark')
    return at ? [{ kind: 'mark', at, place }, ...unmarked(node, blocks, body)] : blocks
  if (!blocks.some(holdsText)) reportNoText(node, body)
  if (name === 'Concept')
    return id === null
      ? blocks
      : [{ kind: 'segment', concept: id, at, until, soundbite, blocks, place }]
  for (const turn of turnsOf(blocks)) reportNested(turn, place, body)
  return speaker === null ? blocks : [{ kind: 'turn', speaker, at, blocks, place }]
}

/** A mark that is not closed holds what follows it; one that is closed may hold nothing. */
function unmarked(node: Element, blocks: Block[], body: Body): Block[] {
  if (blocks.length > 0 && !body.opened.includes(node.tag)) reportMarkText(node, body)
  return blocks
}

/** Reports text inside a mark: it is a point in time, not a span. */
export function reportMarkText(node: Element, body: Body): void {
  body.report({
    place: placeOf(node, body),
    rule: 'mdx-element',
    reason: 'Unexpected text in `<Mark>`, expected `<Mark at="…" />`',
    remedy: 'Put the text behind the mark: the next word starts at its time.',
  })
}

function reportNested(turn: Turn, outer: Point, body: Body): void {
  body.report({
    place: turn.place,
    rule: 'turn-nesting',
    reason: `Unexpected turn of ${quoted(turn.speaker)} inside the turn of line ${outer.line}, expected one after the other`,
    remedy: `Close the turn of line ${outer.line} before it.`,
  })
}

function turnsOf(blocks: readonly Block[]): Turn[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'turn') return [block]
    return block.kind === 'segment' || block.kind === 'quote' ? turnsOf(block.blocks) : []
  })
}

/** Headings, tables and code are not spoken. */
function holdsText(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines.some(saysText)
    case 'segment':
    case 'turn':
    case 'quote':
      return block.blocks.some(holdsText)
    case 'list':
      return block.items.some((item) => item.some(holdsText))
    case 'heading':
    case 'table':
    case 'code':
    case 'rule':
    case 'mark':
      return false
  }
}

/** Whether a piece of a paragraph holds any text. */
export function saysText(inline: Inline): boolean {
  if ('inlines' in inline) return inline.inlines.some(saysText)
  return 'text' in inline && inline.text.trim() !== ''
}
