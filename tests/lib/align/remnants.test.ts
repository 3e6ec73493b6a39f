import { expect, test } from 'vitest'
import { withoutRemnants } from '../../../lib/align/remnants'

test('of a sentence of which a word or two were found none is', () => {
  const sentences = [0, 0, 1, 1, 1, 1, 1, 1, 2, 2]
  expect(
    withoutRemnants(['a', 'b', 'c', 'd', null, null, null, null, 'e', null], sentences),
  ).toEqual(['a', 'b', null, null, null, null, null, null, 'e', null])
})

test('a sentence of which a part was found keeps it', () => {
  const found = ['a', 'b', null, null, null]
  expect(withoutRemnants(found, [0, 0, 0, 0, 0])).toEqual(found)
})
