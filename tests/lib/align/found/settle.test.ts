import { expect, test } from 'vitest'
import type { Found } from '../../../../lib/align/ears/recogniser'
import { settle } from '../../../../lib/align/found/settle'
import { speechFrom } from '../../../../lib/audio/speech'

const noise = speechFrom([new Int16Array(16_000 * 3).fill(0x4000)])

test('starts lie 4 ms behind the frame, and a word ends by the next start', () => {
  expect(settle([word(0.1, 0.5), word(0.5, 0.9), word(1, 1.2)], noise)).toEqual([
    [104, 504],
    [504, 904],
    [1004, 1204],
  ])
})

test('of words found out of order as many keep their times as can', () => {
  expect(
    settle([word(0.2, 0.4), word(2, 2.5), word(0.5, 0.6), null, word(1.2, 1.8)], noise),
  ).toEqual([[204, 404], null, [504, 604], null, [1204, 1804]])
})

test('nothing lies past the end of the sound', () => {
  expect(settle([word(2.9, 3.4), word(3.2, 3.6)], noise)).toEqual([
    [2904, 3000],
    [3000, 3000],
  ])
})

function word(start: number, end: number): Found {
  return { phones: ['AH'], start, end, misfit: 0.1 }
}
