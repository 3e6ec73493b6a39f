import { expect, test } from 'vitest'
import { asName, within } from '../../../lib/feeds/texts'

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

test.each([
  ['🏔'.repeat(128), '🏔'.repeat(128)],
  ['ä'.repeat(129), `${'ä'.repeat(127)}…`],
  [`${'two words '.repeat(20)}`, `${'two words '.repeat(12)}two…`],
])('%j is as a name %j', (text, expected) => {
  expect(asName(text)).toBe(expected)
})
