import type {
  Heading as HeadingNode,
  List,
  Paragraph as ParagraphNode,
  RootContent,
  Table,
} from 'mdast'
import type { Block } from '../model'
import { elementBlocks } from './block-elements'
import type { Body } from './body'
import { reportExpression, reportFootnote } from './code'
import { inlinesOf } from './inlines'
import { nest } from './nest'
import { placeOf } from './place'
import { aloneOnTheirLines } from './unravel'

/** The blocks of a text, of a quote, of a list item, or between two tags on lines of their own. */
export function blocksOf(nodes: readonly RootContent[], body: Body): Block[] {
  return nest(nodes, body).flatMap((node) => blockOf(node, body))
}

function blockOf(node: RootContent, body: Body): Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, body)
    case 'heading':
      return headingBlocks(node, body)
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocksOf(node.children, body) }]
    case 'list':
      return [listBlock(node, body)]
    case 'code':
      return [{ kind: 'code', language: node.lang ?? null, text: node.value }]
    case 'table':
      return [tableBlock(node, body)]
    case 'thematicBreak':
      return [{ kind: 'rule' }]
    case 'element':
      return elementBlocks(node, blocksOf(node.children, body), body)
    case 'expression':
      reportExpression(node, body)
      return []
    case 'footnoteDefinition':
      reportFootnote(node, body)
      return []
    default:
      return []
  }
}

function paragraphBlocks(node: ParagraphNode, body: Body): Block[] {
  if (isModule(node, body)) return []
  return phrasingBlocks(nest(node.children, body), node, body)
}

/** A paragraph, or the elements that are all it holds, each around a paragraph of its own. */
function phrasingBlocks(children: readonly RootContent[], at: RootContent, body: Body): Block[] {
  const alone = aloneOnTheirLines(children)
  if (alone) return alone.flatMap((child) => loneBlocks(child, body))
  const inlines = inlinesOf(children, body)
  if (inlines.length === 0) return []
  return [{ kind: 'paragraph', inlines, place: placeOf(at, body) }]
}

function loneBlocks(node: RootContent, body: Body): Block[] {
  if (node.type !== 'element') return blockOf(node, body)
  const at = node.children.find((child) => child.position) ?? node
  return elementBlocks(node, phrasingBlocks(node.children, at, body), body)
}

/** At the start of a line that begins a block, these words are code in MDX. */
const MODULE = /^(import|export) /

function isModule(node: ParagraphNode, body: Body): boolean {
  const { start, end } = node.position ?? {}
  const source = body.text.slice(start?.offset, end?.offset)
  const word = start?.column === 1 ? MODULE.exec(source)?.[1] : undefined
  if (word === undefined) return false
  body.modules.push({ start: start?.offset ?? 0, end: end?.offset ?? 0 })
  body.report({
    place: placeOf(node, body),
    rule: 'mdx-import',
    reason: `Unexpected \`${word}\`, expected text: a transcript runs no code`,
    remedy: `Delete it. If the word is spoken, begin the line with another one, or write \`&#${word.charCodeAt(0)};${word.slice(1)}\`.`,
  })
  return true
}

function headingBlocks(node: HeadingNode, body: Body): Block[] {
  const place = placeOf(node, body)
  if (body.purpose === 'definition')
    body.report({
      place,
      rule: 'definition-plain',
      reason: 'Unexpected heading in a definition, expected paragraphs',
      remedy: 'Delete the heading: the term is the heading of its definition.',
    })
  else if (node.depth === 1)
    body.report({
      place,
      rule: 'heading-depth',
      reason: 'Unexpected heading `#`, expected `##` or deeper',
      remedy: 'Write `##`: the title is the page’s own heading.',
    })
  const inlines = inlinesOf(node.children, body)
  return [{ kind: 'heading', depth: Math.max(2, node.depth), inlines, place }]
}

function listBlock(node: List, body: Body): Block {
  const items = node.children.map((item) => blocksOf(item.children, body))
  return { kind: 'list', ordered: node.ordered === true, start: node.start ?? 1, items }
}

function tableBlock(node: Table, body: Body): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell) => inlinesOf(cell.children, body)),
  )
  return { kind: 'table', rows }
}
