import { expect, test } from 'vitest'
import { FIRST_WORTH } from '../../../../lib/align/pairing/first-worth'
import { learnWorth } from '../../../../lib/align/pairing/learn'
import { pairPhones } from '../../../../lib/align/pairing/pair-phones'
import { PHONES } from '../../../../lib/align/phones'
import { createRandom } from '../../../bench/random'
import { MOST_PHONES } from '../../../../lib/align/pairing/worth'

const random = createRandom(5)
const text = Uint8Array.from({ length: 2000 }, () => 1 + Math.floor(random() * PHONES.length))
/** A room in which every phone sounds like the next one in the list. */
const heard = text.map((phone) => 1 + (phone % PHONES.length))

test('a sound that is always heard as another is worth most as that other', () => {
  const pairs = [text].map((row) => Array.from(row, (_, i) => [i, i] as const))
  const { pairs: worth } = learnWorth(pairs, text, heard)
  expect(worth[MOST_PHONES * 2 + 1]).toBeGreaterThan(15)
  expect(worth[MOST_PHONES * 1 + 1]).toBeLessThan(FIRST_WORTH.pairs[MOST_PHONES + 1] ?? 0)
})

test('nothing seen leaves the first worth about as it was', () => {
  const { pairs } = learnWorth([], text, text)
  expect(
    Math.abs((pairs[MOST_PHONES + 1] ?? 0) - (FIRST_WORTH.pairs[MOST_PHONES + 1] ?? 0)),
  ).toBeLessThan(8)
})

test('half of the phones right is enough to pair a text, and to learn the others', () => {
  const half = text.map((phone, i) => (i % 2 ? phone : (heard[i] ?? 0)))
  const { runs, worth } = pairPhones(
    { phones: text, breaks: new Uint8Array(text.length + 1).fill(70) },
    half,
  )
  expect(runs.flat().filter(([a, b]) => a === b).length).toBeGreaterThan(1900)
  expect(worth.pairs[MOST_PHONES * 2 + 1]).toBeGreaterThan(5)
})
