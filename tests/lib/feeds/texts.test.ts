import { expect, test } from 'vitest'
import { within } from '../../../lib/feeds/texts'

test.each([
  ['a text', 6, 'a text'],
  ['two words', 8, 'two…'],
  ['two words', 7, 'two…'],
  ['登る道', 9, '登る道'],
  ['登る道', 8, '登…'],
  ['🏔🏔', 7, '🏔…'],
])('%j within %i bytes is %j', (text, bytes, expected) => {
  expect(within(text, bytes)).toBe(expected)
})
