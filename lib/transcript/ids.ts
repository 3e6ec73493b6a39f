import type { Block } from '../episode/model'

/** Hands out ids for the page: the wanted one first, then `-2`, `-3`, … past any that a concept is called. */
export function idsFor(blocks: readonly Block[]): (wanted: string) => string {
  const reserved = new Set(segmentConcepts(blocks))
  const used = new Set<string>()
  return (wanted) => {
    let id = wanted
    for (let n = 2; used.has(id) || (id !== wanted && reserved.has(id)); n++) id = `${wanted}-${n}`
    used.add(id)
    return id
  }
}

/** An underscore stands in no concept's id, so a chapter never takes a segment's. */
export function chapterId(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return `chapter_${words?.join('-') ?? 'untitled'}`
}

function segmentConcepts(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'segment') return [block.concept, ...segmentConcepts(block.blocks)]
    if (block.kind === 'turn' || block.kind === 'quote') return segmentConcepts(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(segmentConcepts) : []
  })
}
