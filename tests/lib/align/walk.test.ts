import { describe, expect, test } from 'vitest'
import type { Found } from '../../../lib/align/recogniser'
import { type Find, type Range, walk } from '../../../lib/align/walk'

/** Word i is spoken from i to i + 0.8 s; half a second of silence is before every fiftieth. */
const spoken: Find = (words, sound, extent) => {
  const found: Found[] = []
  for (let i = words.from; i < words.to && i + 0.8 <= sound.to; i++) {
    const start = i % 50 === 0 ? i + 0.5 : i
    if (start < sound.from) continue
    if (start > i) found.push({ phones: [], start: Math.max(i, sound.from), end: start })
    found.push({ phones: ['AH'], start, end: i + 0.8 })
  }
  return extent === 'all' && found.filter(isWord).length < words.to - words.from ? [] : found
}

describe('walking through sound', () => {
  test('a short one is searched whole', () => {
    const asked: Range[] = []
    const find: Find = (words, sound, extent) => {
      asked.push(sound)
      expect(extent).toBe('all')
      return spoken(words, sound, extent)
    }
    const found = walk({ from: 0, to: 170 }, { from: 0, to: 175 }, find, () => {})
    expect(found.map((one) => one?.end)).toEqual(Array.from({ length: 170 }, (_, i) => i + 0.8))
    expect(asked).toEqual([{ from: 0, to: 175 }])
  })

  test('a long one window after window, each from the longest pause, else from a word', () => {
    const asked: Range[] = []
    const find: Find = (words, sound, extent) => {
      asked.push(sound)
      return spoken(words, sound, extent)
    }
    const found = walk({ from: 0, to: 1000 }, { from: 0, to: 1000 }, find, () => {})
    expect(found).toHaveLength(1000)
    expect(found.map((one) => one?.end)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 0.8))
    expect(asked.slice(0, 4).map(({ from }) => from)).toEqual([0, 89, 150.25, 239])
    expect(Math.max(...asked.map(({ from, to }) => to - from))).toBeLessThanOrEqual(180)
  })

  test('in a window is asked for no more words than it can hold', () => {
    let most = 0
    const find: Find = (words, sound, extent) => {
      most = Math.max(most, words.to - words.from)
      return spoken(words, sound, extent)
    }
    walk({ from: 0, to: 2000 }, { from: 0, to: 2000 }, find, () => {})
    expect(most).toBeLessThanOrEqual(2 * 120 + 41)
    expect(most).toBeGreaterThan(120)
  })

  test('progress adds up to the sound', () => {
    let done = 0
    walk({ from: 5, to: 900 }, { from: 5, to: 905 }, spoken, (seconds) => (done += seconds))
    expect(done).toBeCloseTo(900, 6)
  })

  test('where nothing is found it goes on behind it, and words without a place have none', () => {
    const find: Find = (words, sound, extent) =>
      extent === 'start' ? [] : spoken(words, { from: 0, to: 10 }, 'start')
    const found = walk({ from: 0, to: 20 }, { from: 0, to: 400 }, find, () => {})
    expect(found.map((one) => one !== null)).toEqual(Array.from({ length: 20 }, (_, i) => i < 10))
  })

  test('without words nothing is searched', () => {
    const find: Find = () => expect.unreachable()
    expect(walk({ from: 3, to: 3 }, { from: 0, to: 900 }, find, () => {})).toEqual([])
  })
})

function isWord({ phones }: Found): boolean {
  return phones.length > 0
}
