import type { RootContent } from 'mdast'
import type { Inline } from '../model'
import type { Element } from '../syntax/tags'
import { reportInDefinition, reportNoText } from './anchors'
import { attributesOf } from './attributes'
import { reportMarkText, saysText } from './block-elements'
import type { Body } from './body'
import { reportExpression, reportFootnote } from './code'
import { imageOf, linkOf } from './links'
import { nest } from './nest'
import { placeOf } from './place'
import { reportSoundbite } from './soundbite'

/** What a piece of text stands in: links and mentions are links of the page, and none of them holds another. */
export type Around = 'link' | 'mention' | null

/** The pieces of a paragraph, a heading or a table cell. */
export function inlinesOf(
  nodes: readonly RootContent[],
  body: Body,
  around: Around = null,
): Inline[] {
  const inlines: Inline[] = []
  for (const node of nest(nodes, body)) {
    for (const inline of inlineOf(node, body, around)) {
      const last = inlines.at(-1)
      if (last?.kind === 'text' && inline.kind === 'text')
        inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text }
      else inlines.push(inline)
    }
  }
  return inlines
}

function inlineOf(node: RootContent, body: Body, around: Around): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }]
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ kind: node.type, inlines: inlinesOf(node.children, body, around) }]
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }]
    case 'break':
      return [{ kind: 'break' }]
    case 'link':
    case 'linkReference':
      return linkOf(node, inlinesOf(node.children, body, 'link'), body, around)
    case 'image':
    case 'imageReference':
      return imageOf(node, body)
    case 'element':
      return elementInlines(node, body, around)
    case 'expression':
      reportExpression(node, body)
      return []
    case 'footnoteReference':
      reportFootnote(node, body)
      return []
    default:
      return []
  }
}

function elementInlines(node: Element, body: Body, around: Around): Inline[] {
  const { name } = node.tag
  const isMention = name === 'Concept' && body.purpose === 'transcript'
  const inlines = inlinesOf(node.children, body, isMention ? 'mention' : around)
  const place = placeOf(node, body)
  if (body.purpose === 'definition') {
    reportInDefinition(node, body)
    return inlines
  }
  if (name === 'Mark') {
    const { at } = attributesOf(node.tag, name, body)
    if (inlines.length > 0 && !body.opened.includes(node.tag)) reportMarkText(node, body)
    return at ? [{ kind: 'mark', at, place }, ...inlines] : inlines
  }
  if (name !== 'Concept') {
    reportInlineTurn(node, body)
    return inlines
  }
  const { id, at, until, soundbite } = attributesOf(node.tag, name, body)
  if (soundbite) reportSoundbite(soundbite.place, body)
  if (!inlines.some(saysText)) reportNoText(node, body)
  if (around !== null) reportMentionWithin(node, around, body)
  if (id === null || around !== null) return inlines
  return [{ kind: 'mention', concept: id, at, until, inlines, place }]
}

function reportInlineTurn(node: Element, body: Body): void {
  if (body.opened.includes(node.tag)) return
  body.report({
    place: placeOf(node, body),
    rule: 'mdx-element',
    reason: 'Unexpected `<Turn>` inside a paragraph, expected it around whole paragraphs',
    remedy:
      'Begin a new paragraph where the speaker changes, and put the tags on lines of their own.',
  })
}

function reportMentionWithin(node: Element, around: 'link' | 'mention', body: Body): void {
  const outer = around === 'link' ? 'a link' : 'another mention'
  body.report({
    place: placeOf(node, body),
    rule: 'mention-nesting',
    reason: `Unexpected mention inside ${outer}, expected one beside the other`,
    remedy:
      'Let each surround words of its own: a mention leads to its concept, so it cannot hold another link.',
  })
}
