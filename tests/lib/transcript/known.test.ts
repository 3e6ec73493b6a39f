import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { knownTimes } from '../../../lib/transcript/known'
import { anyEvidence, evidence } from './evidence'

type Told = Parameters<typeof evidence>[0]

function known(told: Told): (readonly [number, number | null] | null)[] {
  return knownTimes(evidence(told)).map((time) => time && [time.start, time.end])
}

function startsOf(told: Told): (number | null)[] {
  return known(told).map((time) => time && time[0])
}

describe('a word has', () => {
  test('the time of its timed word', () => {
    const told = { written: 'a b', matches: [0, 1], timed: [[10, 20] as const, [30, 40] as const] }
    expect(known(told)).toEqual([
      [10, 20],
      [30, 40],
    ])
  })

  test('no time where its timed word was heard nowhere', () => {
    expect(known({ written: 'a', matches: [0], timed: [[null, null]] })).toEqual([null])
  })

  test('no end where that is not known or not after the start', () => {
    const timed = [[10, null] as const, [20, 20] as const, [30, 5] as const]
    expect(known({ written: 'a b c', matches: [0, 1, 2], timed })).toEqual([
      [10, null],
      [20, null],
      [30, null],
    ])
  })

  test('a mark’s time rather than its timed word’s, and the end of that, if it is later', () => {
    const told = { written: 'a b', matches: [0, 1], timed: [[10, 20] as const, [30, 40] as const] }
    expect(known({ ...told, marks: [[1, 35]] })[1]).toEqual([35, 40])
    expect(known({ ...told, marks: [[1, 45]] })[1]).toEqual([45, null])
  })

  test('a time given for its passage where it has no other', () => {
    const told = { written: 'a b', matches: [0, null], timed: [[10, 20] as const] }
    expect(
      known({
        ...told,
        given: [
          [0, 15],
          [1, 50],
        ],
      }),
    ).toEqual([
      [10, 20],
      [50, null],
    ])
  })

  test('the time at which the passage before it has ended, where it has no other', () => {
    expect(startsOf({ written: 'a b', ends: [[1, 50]] })).toEqual([null, 50])
    expect(startsOf({ written: 'a b', ends: [[1, 50]], given: [[1, 70]] })).toEqual([null, 70])
  })

  test('a sure time from a word time or a mark, not from its passage', () => {
    const told = {
      written: 'a b c',
      matches: [0, null, null],
      timed: [[10, 20] as const],
      marks: [[1, 30] as const],
      given: [[2, 50] as const],
    }
    expect(knownTimes(evidence(told)).map((time) => time?.sure)).toEqual([true, true, false])
  })

  test('no sure time where it begins a caption of which nothing else is known', () => {
    const sure = (...timed: [number | null, number | null][]) => {
      const told = { written: 'a b', matches: [0, 1], timed }
      return knownTimes(evidence(told)).map((time) => time?.sure ?? null)
    }
    expect(sure([10, null], [null, null])).toEqual([false, null])
    expect(sure([10, 20], [null, null])).toEqual([true, null])
    expect(sure([10, null], [30, null])).toEqual([true, true])
  })

  test('no sure time without word times, not even at a mark', () => {
    expect(knownTimes(evidence({ written: 'a', marks: [[0, 30]] }))).toEqual([
      { start: 30, end: null, sure: false },
    ])
  })
})

describe('words changed into as many others take their places', () => {
  const timed = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i * 100, i * 100 + 90] as const)

  test.each([
    ['in the middle', 'a x y d', [0, null, null, 3], 4, [0, 100, 200, 300]],
    ['at the start', 'x y c', [null, null, 2], 3, [0, 100, 200]],
    ['at the end', 'a x y', [0, null, null], 3, [0, 100, 200]],
    ['all five of them', 'v w x y z', [null, null, null, null, null], 5, [0, 100, 200, 300, 400]],
  ])('%s', (_, written, matches, count, expected) => {
    expect(startsOf({ written, matches, timed: timed.slice(0, count) })).toEqual(expected)
  })

  test.each([
    ['fewer than before', 'a x d', [0, null, 3], 4],
    ['more than before', 'a x y z c', [0, null, null, null, 2], 3],
    ['six and more', 'u v w x y z', [null, null, null, null, null, null], 6],
    ['added to the end', 'a x', [0, null], 1],
  ])('but not where they are %s', (_, written, matches, count) => {
    const starts = startsOf({ written, matches, timed: timed.slice(0, count) })
    expect(starts.filter((start, i) => start !== null && matches[i] === null)).toEqual([])
  })
})

describe('of times that contradict each other', () => {
  test('marks win over word times on both sides, also over such as are not next to them', () => {
    const timed = [
      [100, 190] as const,
      [600, 690] as const,
      [300, 390] as const,
      [400, 490] as const,
    ]
    const told = {
      written: 'a b x c d',
      matches: [0, 1, null, 2, 3],
      timed,
      marks: [[2, 350] as const],
    }
    expect(startsOf(told)).toEqual([100, null, 350, null, 400])
  })

  test('the marks are kept that are most', () => {
    const marks = [
      [0, 900],
      [1, 100],
      [2, 200],
      [3, 300],
    ] as const
    expect(startsOf({ written: 'a b c d', marks })).toEqual([null, 100, 200, 300])
  })

  test('the word times are kept that are most', () => {
    const timed = [[9000, 9100] as const, [100, 190] as const, [200, 290] as const]
    expect(startsOf({ written: 'a b c', matches: [0, 1, 2], timed })).toEqual([null, 100, 200])
  })

  test('a passage’s time gives way to the word before it', () => {
    const told = {
      written: 'a b c',
      matches: [0, null, 1],
      timed: [[100, 190] as const, [300, 390] as const],
    }
    expect(startsOf({ ...told, given: [[1, 150]] })).toEqual([100, null, 300])
    expect(startsOf({ ...told, given: [[1, 250]] })).toEqual([100, 250, 300])
  })

  test('those outside the audio are left out', () => {
    const told = { written: 'a b', duration: 1000 }
    expect(startsOf({ ...told, marks: [[0, 1001]], given: [[1, 5000]] })).toEqual([null, null])
    expect(
      startsOf({
        ...told,
        matches: [0, 1],
        timed: [
          [-5, 20],
          [1200, 1300],
        ],
      }),
    ).toEqual([null, null])
  })
})

test('a time given behind the last word is nobody’s', () => {
  expect(startsOf({ written: 'a', marks: [[1, 50]], given: [[7, 50]] })).toEqual([null])
})

test('known starts never fall and lie in the audio, whatever the evidence', () => {
  fc.assert(
    fc.property(anyEvidence, (all) => {
      const starts = knownTimes(all).flatMap((time) => (time ? [Number(time.start)] : []))
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(starts.every((start) => start >= 0 && start <= all.duration)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('marks that rise and lie in the audio all win', () => {
  fc.assert(
    fc.property(anyEvidence, fc.array(fc.nat(1000), { maxLength: 12 }), (all, pauses) => {
      let now = 0
      const marks = new Map(pauses.map((pause, word) => [word, ms((now += pause))]))
      const times = knownTimes({ ...all, marks, duration: ms(12_000) })
      times.forEach((time, word) => {
        const mark = marks.get(word)
        if (mark !== undefined) expect(time?.start).toBe(mark)
      })
    }),
  )
})
