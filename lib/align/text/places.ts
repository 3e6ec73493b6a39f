import type { Point } from '../../diagnostic'
import type { Block } from '../../episode/model'
import type { Outline } from '../../transcript/outline'

/**
 * Where each word of an episode stands in its file.
 *
 * Each is looked for behind the one before it, from where its paragraph begins; one that is written otherwise than it
 * reads (an entity) stands where its paragraph does.
 */
export function wordPlaces(text: string, blocks: readonly Block[], outline: Outline): Point[] {
  const lines = text.split('\n')
  const starts = paragraphPlaces(blocks)
  return outline.paragraphs.flatMap(({ firstWord, tokens }, i) => {
    const start = starts[i] ?? { line: 1, column: 1 }
    let at = start
    return tokens.map((_, k) => {
      const word = outline.words[firstWord + k] ?? ''
      const found = findFrom(lines, word, at, starts[i + 1]?.line ?? lines.length + 1)
      if (found) at = { line: found.line, column: found.column + word.length }
      return found ?? start
    })
  })
}

function paragraphPlaces(blocks: readonly Block[]): Point[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.place]
    if ('blocks' in block) return paragraphPlaces(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(paragraphPlaces) : []
  })
}

function findFrom(lines: readonly string[], word: string, from: Point, end: number): Point | null {
  for (let line = from.line; line <= Math.max(from.line, end - 1); line++) {
    // Tags keep their length, so that columns are those of the file.
    const text = (lines[line - 1] ?? '').replace(/<\/?[A-Z][^>]*>/g, (tag) =>
      ' '.repeat(tag.length),
    )
    const column = text.indexOf(word, line === from.line ? from.column - 1 : 0)
    if (column >= 0) return { line, column: column + 1 }
  }
  return null
}
