import type { RootContent } from 'mdast'
import { isComment } from './code'

/**
 * The elements of a paragraph that holds nothing else, each alone on its line: they stand around a whole paragraph.
 *
 * `null` for any other paragraph, whose elements are a few of its words. Marks may stand beside an element. Turns
 * are never a few words, so several may share a line.
 */
export function aloneOnTheirLines(children: readonly RootContent[]): RootContent[] | null {
  const elements: RootContent[] = []
  let concepts = 0
  for (const child of children) {
    if (child.type === 'text') {
      if (child.value.trim() !== '') return null
      if (child.value.includes('\n')) concepts = 0
    } else if (child.type === 'element') {
      if (child.tag.name === 'Concept' && ++concepts > 1) return null
      elements.push(child)
    } else if (child.type !== 'expression' || !isComment(child)) return null
  }
  return elements.length > 0 ? elements : null
}
