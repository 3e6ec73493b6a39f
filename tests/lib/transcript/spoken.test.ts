import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { pack, unpack, type PackedWord, type WordTimes } from '../../../lib/transcript/pack'
import { spanOfWords, wordsWithin } from '../../../lib/transcript/spoken'

function timesOf(words: readonly PackedWord[]): WordTimes {
  const times = unpack(pack(words, [words.length]))
  if (!times) throw new Error('Not packed')
  return times
}

const word = (start: number, end: number, sure = true): PackedWord => ({ start, end, sure })
const times = timesOf([
  word(100, 400),
  word(400, 700),
  word(0, 0, false),
  word(1200, 1500),
  word(3000, 3400),
])

describe('spanOfWords', () => {
  test.each([
    [0, 0, 100, 400],
    [0, 1, 100, 700],
    [1, 3, 400, 1500],
    [4, 4, 3000, 3400],
  ])('words %i to %i', (first, last, start, end) => {
    expect(spanOfWords(times, first, last, ms(5000))).toEqual({ start, end })
  })

  test('a word without a time lies between its neighbours', () => {
    expect(spanOfWords(times, 2, 2, ms(5000))).toEqual({ start: 700, end: 1200 })
  })

  test('without any times it is the whole', () => {
    expect(spanOfWords(timesOf([word(0, 0, false)]), 0, 0, ms(5000))).toEqual({
      start: 0,
      end: 5000,
    })
  })
})

describe('wordsWithin', () => {
  test('are those that begin there', () => {
    expect(wordsWithin(times, { start: 400, end: 3000 })).toEqual({ first: 1, last: 3 })
    expect(wordsWithin(times, { start: 401, end: 1200 })).toBeNull()
  })

  test('finds the same words again whose span was asked for', () => {
    const spoken = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 40,
      })
      .map((steps) => {
        let now = 0
        return steps.map(([pause, length]) => {
          const start = (now += pause * 10)
          return word(start, (now += length * 10))
        })
      })
    fc.assert(
      fc.property(spoken, fc.nat(39), fc.nat(39), (words, a, b) => {
        const first = Math.min(a, words.length - 1)
        const last = Math.min(first + b, words.length - 1)
        const packed = timesOf(words)
        expect(wordsWithin(packed, spanOfWords(packed, first, last, ms(9e6)))).toEqual({
          first,
          last,
        })
      }),
    )
  })
})
