import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { endOfText, span, startOf } from '../../../lib/transcript/measured'
import { outlineOf } from '../../../lib/transcript/outline'

const times: [number, number][] = [
  [1000, 1500],
  [2000, 2500],
  [9000, 9500],
]
const measured = {
  outline: outlineOf([]),
  words: times.map(([start, end]) => ({ text: 'a', start: ms(start), end: ms(end), sure: true })),
  duration: ms(30_000),
}

test('behind the last word starts the end of the audio', () => {
  expect([0, 2, 3].map((word) => startOf(word, measured))).toEqual([1000, 9000, 30_000])
})

describe('a passage ends', () => {
  test('where the next word starts, if the pause is short', () => {
    expect(endOfText(1, measured)).toBe(2000)
  })

  test('a little after its last word, if the pause is long', () => {
    expect(endOfText(2, measured)).toBe(4000)
    expect(endOfText(3, measured)).toBe(11_000)
  })

  test('by the first word, if it has none before it', () => {
    expect(endOfText(0, measured)).toBe(1000)
  })
})

test.each([
  [10, 20, 10, 20],
  [20, 10, 20, 20],
  [10, 40_000, 10, 30_000],
  [40_000, 50_000, 30_000, 30_000],
])('from %d to %d is held from %d to %d', (start, end, from, to) => {
  expect(span(ms(start), ms(end), measured)).toEqual({ start: from, end: to })
})
