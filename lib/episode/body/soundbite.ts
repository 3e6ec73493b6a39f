import { parseEntities } from 'parse-entities'
import type { Point } from '../../diagnostic'
import { NAME } from '../limits'
import type { Written } from '../model'
import type { Attribute } from '../syntax/tags'
import { hasForbidden } from '../text'
import type { Body } from './body'

/**
 * The title that a soundbite is given, its character references read as MDX reads them. Empty where the attribute
 * stands alone; `null` where there is none.
 */
export function soundbiteOf(attribute: Attribute | undefined, body: Body): Written<string> | null {
  if (!attribute || attribute.expression) return null
  const value = parseEntities(attribute.value ?? '', { nonTerminated: false }).trim()
  if (hasForbidden(value))
    body.report({
      place: body.place(attribute.valuePlace),
      rule: 'mdx-attribute',
      reason:
        'Unexpected character reference in `soundbite`, expected only characters that XML 1.0 allows',
      remedy: 'Delete it.',
    })
  if ([...value].length > NAME)
    body.report({
      place: body.place(attribute.valuePlace),
      rule: 'mdx-attribute',
      reason: `Unexpected \`soundbite\` of ${[...value].length} characters, expected at most ${NAME}`,
      remedy: 'Shorten it, or leave its value out: then it is called as its concept.',
    })
  return { value, place: body.place(attribute.place) }
}

/** Reports a soundbite of a few words: apps play it by itself. */
export function reportSoundbite(place: Point, body: Body): void {
  body.report({
    place,
    rule: 'mdx-attribute',
    reason: 'Unexpected `soundbite` of a few words, expected it around whole paragraphs',
    remedy: 'Mark the segment that can be heard by itself, for 15 seconds to two minutes.',
  })
}
