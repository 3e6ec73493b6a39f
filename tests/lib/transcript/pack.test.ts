import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { at, NOTHING } from '../../../lib/transcript/cursor'
import {
  pack,
  paragraphOf,
  unpack,
  type PackedWord,
  type WordTimes,
} from '../../../lib/transcript/pack'

const steps = { min: 0, max: 5000 }
const paragraphs = fc.array(
  fc.array(fc.record({ pause: fc.integer(steps), length: fc.integer(steps), sure: fc.boolean() }), {
    maxLength: 12,
  }),
  { maxLength: 12 },
)
const texts = paragraphs.map((all) => {
  let now = 0
  const words = all.flat().map(({ pause, length, sure }): PackedWord => {
    const start = now + pause
    now = start + length
    return { start, end: now, sure }
  })
  return { words, counts: all.map((paragraph) => paragraph.length) }
})

function roundTrip(words: readonly PackedWord[], counts = [words.length]): WordTimes {
  const times = unpack(pack(words, counts))
  if (!times) throw new Error('What pack wrote is not read')
  return times
}

function word(start: number, end: number, sure = true): PackedWord {
  return { start, end, sure }
}

/** Pairs of start and value. */
function entries({ track }: WordTimes): [number, number][] {
  return Array.from(track.starts, (start, i) => [start, track.values[i] ?? NaN])
}

describe('packed and read again', () => {
  test('every sure word has its start within 10 ms, and no other has one', () => {
    fc.assert(
      fc.property(texts, ({ words, counts }) => {
        const started = entries(roundTrip(words, counts)).filter(([, value]) => value !== NOTHING)
        const sure = words.flatMap((each, i) => (each.sure ? [[each.start, i] as const] : []))
        expect(started.map(([, value]) => value)).toEqual(sure.map(([, i]) => i))
        started.forEach(([start], k) =>
          expect(Math.abs(start - (sure[k]?.[0] ?? NaN))).toBeLessThanOrEqual(10),
        )
      }),
    )
  })

  test('the paragraphs hold as many words as before', () => {
    fc.assert(
      fc.property(texts, ({ words, counts }) => {
        const { firstWords } = roundTrip(words, counts)
        expect(
          Array.from(firstWords.subarray(1), (first, i) => first - (firstWords[i] ?? 0)),
        ).toEqual(counts)
      }),
    )
  })

  test('starts never fall', () => {
    fc.assert(
      fc.property(texts, ({ words, counts }) => {
        const { starts } = roundTrip(words, counts).track
        expect([...starts]).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })

  test('a long pause is silence, a short one belongs to the word before', () => {
    const { track } = roundTrip([word(0, 300), word(540, 800), word(1050, 1200)])
    expect([0, 290, 530, 540, 799, 800, 1049, 1050].map((now) => at(track, ms(now)))).toEqual([
      0,
      0,
      0,
      1,
      1,
      NOTHING,
      NOTHING,
      2,
    ])
  })

  test('after the last word is silence', () => {
    expect(entries(roundTrip([word(10, 400)]))).toEqual([
      [10, 0],
      [400, NOTHING],
    ])
  })

  test('a word that is not sure is dark, and the word before it ends at its own end', () => {
    const { track } = roundTrip([word(0, 300), word(300, 600, false), word(600, 900)])
    expect([299, 300, 599, 600].map((now) => at(track, ms(now)))).toEqual([0, NOTHING, NOTHING, 2])
  })

  test('gaps of hours keep their length', () => {
    const hour = 3_600_000
    expect(entries(roundTrip([word(2490, 2500), word(hour, 10 * hour)]))).toEqual([
      [2490, 0],
      [2500, NOTHING],
      [hour, 1],
      [10 * hour, NOTHING],
    ])
  })

  test('steps of 249, 250, 251 and 500 keep their length', () => {
    const starts = [0, 2490, 4990, 7500, 12_500]
    const times = roundTrip(starts.map((start, i) => word(start, starts[i + 1] ?? start)))
    expect(
      entries(times)
        .slice(0, 5)
        .map(([start]) => start),
    ).toEqual(starts)
  })

  test('words shorter than a step are read, the last of a step is shown', () => {
    const times = roundTrip([word(100, 101), word(101, 102), word(102, 103)])
    expect(entries(times).map(([, value]) => value)).toEqual([0, 1, 2, NOTHING])
    expect(at(times.track, ms(100))).toBe(2)
  })

  test('a word without length before silence is shown for a step', () => {
    expect(entries(roundTrip([word(100, 100)]))).toEqual([
      [100, 0],
      [110, NOTHING],
    ])
  })

  test('an episode without sure words has paragraphs and no times', () => {
    const times = roundTrip([word(0, 1, false), word(1, 2, false)], [1, 1])
    expect(entries(times)).toEqual([])
    expect([...times.firstWords]).toEqual([0, 1, 2])
  })

  test('an episode without words is read', () => {
    expect([...roundTrip([], []).firstWords]).toEqual([0])
    expect([...roundTrip([], [0, 0]).firstWords]).toEqual([0, 0, 0])
  })
})

test('a word takes about a byte: ten thousand at ordinary speed take less than 11 KB', () => {
  const words = Array.from({ length: 10_000 }, (_, i) => word(i * 400, i * 400 + 350))
  expect(
    pack(
      words,
      Array.from({ length: 100 }, () => 100),
    ).length,
  ).toBeLessThan(11_000)
})

test('a word stands in the paragraph that holds it, never in one without words', () => {
  const words = Array.from({ length: 5 }, (_, i) => word(i, i + 1))
  const times = roundTrip(words, [0, 2, 0, 3, 0])
  expect([0, 1, 2, 3, 4].map((index) => paragraphOf(times, index))).toEqual([1, 1, 3, 3, 4 - 1])
  expect(paragraphOf(times, NOTHING)).toBe(-1)
})

describe('bytes that pack did not write', () => {
  test.each([
    ['no bytes', []],
    ['another version', [2, 0]],
    ['no paragraphs', [1]],
    ['a number cut short', [1, 128]],
    ['more paragraphs than bytes', [1, 255, 255, 255, 255, 127]],
    ['paragraphs cut short', [1, 2, 1]],
    ['more words than the paragraphs hold', [1, 1, 1, 5, 5]],
    ['more words skipped than the paragraphs hold', [1, 1, 1, 252, 2]],
    ['an unknown sign', [1, 1, 1, 253]],
    ['a sign in place of steps', [1, 1, 1, 251, 252]],
    ['steps cut short', [1, 1, 1, 250]],
    ['silence cut short', [1, 1, 1, 5, 251]],
    ['a skip cut short', [1, 1, 1, 252]],
    ['more words than a track can hold', [1, 1, 255, 255, 255, 255, 255, 127]],
  ])('are not read: %s', (_, bytes) => {
    expect(unpack(Uint8Array.from(bytes))).toBeNull()
  })

  test('are not read: times past what a track can hold', () => {
    expect(unpack(Uint8Array.from([1, 1, 1, ...Array<number>(1_000_000).fill(250), 0]))).toBeNull()
  })

  test('never throw, and what is read of them is no longer than they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (tail) => {
        const times = unpack(Uint8Array.from([1, ...tail]))
        if (!times) return
        expect(times.track.starts.length).toBeLessThanOrEqual(tail.length)
        expect(times.firstWords.length).toBeLessThanOrEqual(tail.length + 1)
        expect([...times.track.starts]).toEqual([...times.track.starts].sort((a, b) => a - b))
        expect(Math.max(-1, ...times.track.values)).toBeLessThan(
          Math.max(times.firstWords.at(-1) ?? 0, 0) || 1,
        )
      }),
      { numRuns: 2000 },
    )
  })

  test.each([0, 127, 128, 250, 251, 252, 255])(
    'a million bytes of %d are read to their end',
    (byte) => {
      const bytes = new Uint8Array(1_000_000).fill(byte)
      bytes[0] = 1
      expect(() => unpack(bytes)).not.toThrow()
    },
  )

  test('a file cut short anywhere is not read as another one', () => {
    const words = Array.from({ length: 20 }, (_, i) => word(i * 3000, i * 3000 + 500))
    const bytes = pack(words, [20])
    for (let length = 0; length < bytes.length; length++) {
      const times = unpack(bytes.subarray(0, length))
      if (times)
        expect(entries(times)).toEqual(
          entries(roundTrip(words)).slice(0, times.track.starts.length),
        )
    }
  })
})
