import { expect, test } from 'vitest'
import type { Found, HeardPhone } from '../../../../lib/align/ears/recogniser'
import { evidenceAround, evidenceOf } from '../../../../lib/align/found/evidence'
import { FIRST_WORTH } from '../../../../lib/align/pairing/first-worth'

/** What a phone that is heard right is worth. */
const RIGHT = 18

test('words that are heard right have what their phones are worth, and those not found nothing', () => {
  const found = [...spoken(8), null]
  const { own, usual } = evidenceOf(found, heard(8, 0), FIRST_WORTH)
  const expected = [...found.slice(0, 8).map(() => RIGHT), 0]
  expect([own, evidenceAround(found, own), usual]).toEqual([expected, expected, RIGHT])
})

test('so they have in any order', () => {
  const [first, second, ...others] = spoken(8)
  const found = [first, ...others, second].map((one) => one ?? null)
  expect(evidenceOf(found, heard(8, 0), FIRST_WORTH).own).toEqual(found.map(() => RIGHT))
})

test('a word in whose place another is heard has less, with its neighbours less of that', () => {
  const phones = heard(8, 0).map((one, i) => (i >= 9 && i < 12 ? { ...one, phone: 'S' } : one))
  const { own } = evidenceOf(spoken(8), phones, FIRST_WORTH)
  const around = evidenceAround(spoken(8), own)
  expect(own[3]).toBeLessThan(0)
  expect(around[3]).toBeGreaterThan(RIGHT / 2)
  expect(own[2]).toBe(RIGHT)
})

test('where most words are not spoken, those that are say what is usual', () => {
  const { usual } = evidenceOf(spoken(20), heard(6, 14), FIRST_WORTH)
  expect(usual).toBeGreaterThan(RIGHT / 2)
})

/** So many words, half a second each. */
function spoken(count: number): Found[] {
  return Array.from({ length: count }, (_, i) => ({
    phones: ['D', 'AO', 'G'],
    start: i * 0.5,
    end: i * 0.5 + 0.5,
    misfit: 0.1,
  }))
}

/** The phones of so many of these words, and of so many others. */
function heard(words: number, others: number): HeardPhone[] {
  const phones = Array.from({ length: words + others }, (_, i) =>
    i < words ? ['D', 'AO', 'G'] : ['S', 'S', 'S'],
  ).flat()
  return phones.map((phone, i) => ({ phone, start: i / 6, end: (i + 1) / 6 }))
}
