import { expect, test } from 'vitest'
import { isSpoken } from '../../../lib/align/opening'
import type { Found } from '../../../lib/align/recogniser'

const even = words(Array.from({ length: 30 }, () => 0.075))

test('an opening is spoken where the pace is as even with it as without', () => {
  expect(isSpoken(5, { spoken: even, unspoken: even })).toBe(true)
})

test('it is not where its words are squeezed in, or others drawn out', () => {
  const squeezed = words([0.03, 0.03, 0.03, ...Array.from({ length: 27 }, () => 0.08)])
  const drawnOut = words([0.08, 0.5, ...Array.from({ length: 28 }, () => 0.08)])
  const natural = words(Array.from({ length: 30 }, () => 0.08))
  expect(isSpoken(5, { spoken: squeezed, unspoken: natural })).toBe(false)
  expect(isSpoken(5, { spoken: drawnOut, unspoken: natural })).toBe(false)
})

test('what comes long after it plays no part', () => {
  const late = words(Array.from({ length: 60 }, (_, i) => (i < 25 ? 0.08 : 0.01)))
  const natural = words(Array.from({ length: 60 }, () => 0.08))
  expect(isSpoken(5, { spoken: late, unspoken: natural })).toBe(true)
})

test('it is not where hardly a word was found', () => {
  expect(isSpoken(5, { spoken: even.slice(0, 7), unspoken: even })).toBe(false)
})

/** Words of two phones and a pause behind each, by the seconds of a phone. */
function words(paces: readonly number[]): Found[] {
  let at = 0
  return paces.flatMap((pace): Found[] => {
    const start = at
    at += 2 * pace + 0.1
    return [
      { phones: ['AH', 'N'], start, end: start + 2 * pace },
      { phones: [], start: start + 2 * pace, end: at },
    ]
  })
}
