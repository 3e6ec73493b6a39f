import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutNumbers, decodeNumbers, encodeNumbers } from '../../../lib/search/numbers'

test('numbers are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 31)), (numbers) => {
      expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers)
    }),
  )
})

test('a list that is cut in two has the same numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 20), { minLength: 1 }), fc.nat(50), (numbers, share) => {
      const text = encodeNumbers(numbers)
      const letters = 1 + Math.min(share, text.length - 1)
      const [head, rest] = cutNumbers(text, letters)
      expect(head.length).toBeGreaterThanOrEqual(letters)
      expect([...decodeNumbers(head), ...decodeNumbers(rest)]).toEqual(numbers)
    }),
  )
})

test('small ones take a letter, which JSON writes as it is', () => {
  const text = encodeNumbers(Array.from({ length: 46 }, (_, i) => i))
  expect(text).toHaveLength(46)
  expect(JSON.stringify(text)).toBe(`"${text}"`)
  const more = encodeNumbers(Array.from({ length: 5000 }, (_, i) => i))
  expect(JSON.stringify(more)).toBe(`"${more}"`)
})
