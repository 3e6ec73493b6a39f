import type { BlockContent, PhrasingContent, RootContent, TableRow } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Inline } from '../../episode/model'
import type { TimedBlock } from '../../transcript/model'
import { speakerNames } from '../transcript-captions'
import { conceptUrl, pageUrl, type Published } from './published'

type AnyBlock = Block | TimedBlock

/** Nodes as Markdown with GitHub's tables; whatever a text holds, it stays text. */
export function markdown(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', emphasis: '_', rule: '-', fences: true, extensions: [gfmToMarkdown()] },
  )
}

/** Blocks, such as a definition, as Markdown without a line end behind them. */
export function blocksMarkdown(blocks: readonly AnyBlock[], published: Published): string {
  return markdown(blockNodes(blocks, published)).trimEnd()
}

/** A transcript's or a definition's blocks: headings `down` levels deeper, links with whole addresses. */
export function blockNodes(
  blocks: readonly AnyBlock[],
  published: Published,
  down = 0,
): BlockContent[] {
  return blocks.flatMap((block): BlockContent[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlineNodes(block.inlines, published) }]
      case 'segment':
        return blockNodes(block.blocks, published, down)
      case 'turn':
        return turnNodes(block, published, down)
      case 'heading':
        return [
          {
            type: 'heading',
            depth: depthOf(block.depth + down),
            children: inlineNodes(block.inlines, published),
          },
        ]
      case 'quote':
        return [{ type: 'blockquote', children: blockNodes(block.blocks, published, down) }]
      case 'list':
        return [listNode(block, published, down)]
      case 'code':
        return [{ type: 'code', lang: block.language, value: block.text }]
      case 'table':
        return [{ type: 'table', children: block.rows.map((row) => rowNode(row, published)) }]
      case 'rule':
        return [{ type: 'thematicBreak' }]
      case 'mark':
        return []
    }
  })
}

function depthOf(depth: number) {
  return DEPTHS[Math.min(depth, DEPTHS.length) - 1] ?? 6
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

/** Who speaks stands before the first words. */
function turnNodes(
  { speaker, blocks }: Extract<AnyBlock, { kind: 'turn' }>,
  published: Published,
  down: number,
): BlockContent[] {
  const name = speakerNames(published.transcript)(speaker) ?? speaker
  const label: PhrasingContent = {
    type: 'strong',
    children: [{ type: 'text', value: `${name}:` }],
  }
  const [first, ...rest] = blockNodes(blocks, published, down)
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [label] }, ...(first ? [first] : []), ...rest]
  const children: PhrasingContent[] = [label, { type: 'text', value: ' ' }, ...first.children]
  return [{ ...first, children }, ...rest]
}

function listNode(
  { ordered, start, items }: Extract<AnyBlock, { kind: 'list' }>,
  published: Published,
  down: number,
): BlockContent {
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: blockNodes(item, published, down),
    })),
  }
}

function rowNode(cells: readonly (readonly Inline[])[], published: Published): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: inlineNodes(cell, published),
    })),
  }
}

function inlineNodes(inlines: readonly Inline[], published: Published): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    switch (inline.kind) {
      case 'text':
        return [{ type: 'text', value: inline.text }]
      case 'code':
        return [{ type: 'inlineCode', value: inline.text }]
      case 'break':
        return [{ type: 'break' }]
      case 'mark':
        return []
      case 'image': {
        const { alt, title } = inline
        return [{ type: 'image', url: whole(inline.url, published), alt, title }]
      }
      case 'link': {
        const { title } = inline
        const children = inlineNodes(inline.inlines, published)
        return [{ type: 'link', url: whole(inline.url, published), title, children }]
      }
      case 'mention': {
        const children = inlineNodes(inline.inlines, published)
        return [{ type: 'link', url: conceptUrl(published, inline.concept), children }]
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: inline.kind, children: inlineNodes(inline.inlines, published) }]
    }
  })
}

/** An address as it can be followed from anywhere. */
function whole(url: string, published: Published): string {
  if (url.startsWith('/') && !url.startsWith('//')) return published.show.base + url
  return URL.canParse(url, pageUrl(published)) ? new URL(url, pageUrl(published)).href : url
}
