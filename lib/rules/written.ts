import type { Block, Heading, Inline, Paragraph, Segment } from '../episode/model'

/** Every block, in reading order, an outer one before those in it. */
export function blocksIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'segment':
      case 'turn':
      case 'quote':
        return [block, ...blocksIn(block.blocks)]
      case 'list':
        return [block, ...block.items.flatMap(blocksIn)]
      case 'paragraph':
      case 'heading':
      case 'code':
      case 'table':
      case 'rule':
      case 'mark':
        return [block]
    }
  })
}

/** Every paragraph, in reading order. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocksIn(blocks).filter((block) => block.kind === 'paragraph')
}

/** Every heading, in reading order. */
export function headingsIn(blocks: readonly Block[]): Heading[] {
  return blocksIn(blocks).filter((block) => block.kind === 'heading')
}

/** Every segment, in reading order, an outer one before the inner ones. */
export function segmentsIn(blocks: readonly Block[]): Segment[] {
  return blocksIn(blocks).filter((block) => block.kind === 'segment')
}

/** Every piece of text, in reading order, an outer one before those in it. */
export function inlinesIn(blocks: readonly Block[]): Inline[] {
  return blocksIn(blocks).flatMap((block) => withInner(inlinesOf(block)))
}

function withInner(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    'inlines' in inline ? [inline, ...withInner(inline.inlines)] : [inline],
  )
}

/** All text of some blocks, also that of headings and tables. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocksIn(blocks)
    .map((block) => textOfInlines(inlinesOf(block)))
    .join(' ')
}

/** The text of some pieces of text, without breaks and pictures. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return withInner(inlines)
    .map((inline) => ('text' in inline ? inline.text : inline.kind === 'break' ? ' ' : ''))
    .join('')
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.inlines
  return block.kind === 'table' ? block.rows.flat().flat() : []
}
