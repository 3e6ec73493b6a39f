import { didYouMean, isSameWord, listed, quoted } from '../../diagnostic'
import type { Tag } from '../syntax/tags'
import type { Body } from './body'
import { placeOf } from './place'

/** The closed set of elements, and the attributes each may have. */
export const ELEMENTS = {
  Concept: ['id', 'at', 'until', 'soundbite'],
  Mark: ['at'],
  Turn: ['speaker', 'at'],
} as const

export type ElementName = keyof typeof ELEMENTS

/** Whether an element of that name exists. */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(ELEMENTS, name)
}

/** Reports an element that does not exist, with the nearest one that does. */
export function reportUnknownElement(tag: Tag, body: Body): void {
  const names = Object.keys(ELEMENTS)
  const sign = tag.closing ? '</' : '<'
  const shown = `${sign}${tag.name}>`
  const meant = names.find((name) => isSameWord(name, tag.name))
  body.report({
    place: placeOf(tag, body),
    rule: 'mdx-element',
    reason: `Unexpected element ${quoted(shown)}, expected ${listed(names)}`,
    remedy: didYouMean(
      tag.name,
      names,
      'Use Markdown instead; write `\\<` for a sign that is spoken text.',
    ),
    ...(meant ? { actual: sign + tag.name, expected: sign + meant } : {}),
  })
}
