import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { spreadTimes } from '../../../lib/transcript/spread'
import { anyEvidence, evidence } from './evidence'

type Told = Parameters<typeof evidence>[0]

function times(told: Told): [number, number][] {
  return spreadTimes(evidence(told)).map((word) => [word.start, word.end])
}

function sure(told: Told): boolean[] {
  return spreadTimes(evidence(told)).map((word) => word.sure)
}

describe('words without times of their own', () => {
  test('are laid by length over the whole audio, where nothing is known', () => {
    expect(times({ written: 'a bbb c', duration: 800 })).toEqual([
      [0, 200],
      [200, 600],
      [600, 800],
    ])
  })

  test('are laid from a given start to the next one', () => {
    const given = [[1, 4000] as const, [3, 6000] as const]
    expect(times({ written: 'a b c d', given, duration: 8000 })).toEqual([
      [0, 4000],
      [4000, 5000],
      [5000, 6000],
      [6000, 8000],
    ])
  })

  test('end where their passage ends', () => {
    const told = { written: 'a b c', given: [[2, 9000] as const], ends: [[2, 4000] as const] }
    expect(times(told)[1]).toEqual([2000, 4000])
  })

  test('do not end by a time that lies before them', () => {
    const told = { written: 'a b', given: [[0, 5000] as const], ends: [[2, 4000] as const] }
    expect(times(told)).toEqual([
      [5000, 7500],
      [7500, 10_000],
    ])
  })

  test('stand between their neighbours, where they were not spoken', () => {
    const told = {
      written: 'a x b',
      matches: [0, null, 1],
      timed: [[1000, 1400] as const, [2000, 2500] as const],
    }
    expect(times(told)).toEqual([
      [1000, 1400],
      [1400, 2000],
      [2000, 2500],
    ])
  })

  test('are laid over what was spoken in their place, not over the pauses around it', () => {
    const told = {
      written: 'a x y b',
      matches: [0, null, null, 4],
      timed: [
        [0, 400],
        [2000, 2200],
        [2200, 2500],
        [2500, 3000],
        [5000, 5500],
      ] as const,
    }
    expect(times(told)).toEqual([
      [0, 400],
      [2000, 2500],
      [2500, 3000],
      [5000, 5500],
    ])
  })

  test('have no room between overlapping neighbours, and no start falls', () => {
    const told = {
      written: 'a x b',
      matches: [0, null, 1],
      timed: [
        [100, 900],
        [500, 900],
      ] as const,
    }
    expect(times(told)).toEqual([
      [100, 500],
      [500, 500],
      [500, 900],
    ])
  })

  test('before the first and after the last timed word take what was spoken there', () => {
    const told = {
      written: 'x a y',
      matches: [null, 2, null],
      timed: [
        [500, 900],
        [1000, 1400],
        [2000, 2400],
        [3000, 3300],
        [3400, 3900],
      ] as const,
    }
    expect(times(told)).toEqual([
      [500, 1400],
      [2000, 2400],
      [3000, 3900],
    ])
  })
})

describe('an end', () => {
  test('that is not known is the next start', () => {
    const told = {
      written: 'a b',
      matches: [0, 1],
      timed: [
        [100, null],
        [600, 900],
      ] as const,
    }
    expect(times(told)[0]).toEqual([100, 600])
  })

  test('that is not known lies no longer after the start than a word can take', () => {
    const told = {
      written: 'a b',
      matches: [0, 1],
      timed: [
        [100, null],
        [9000, 9500],
      ] as const,
    }
    expect(times(told)[0]).toEqual([100, 1600])
  })

  test('never lies behind the next start or the end of the audio', () => {
    const told = {
      written: 'a b',
      matches: [0, 1],
      timed: [
        [100, 800],
        [600, 900],
      ] as const,
    }
    expect(times({ ...told, duration: 700 })).toEqual([
      [100, 600],
      [600, 700],
    ])
  })

  test('is shared with the words that follow, where only the first of a run has a start', () => {
    const told = {
      written: 'a x b',
      matches: [0, null, 1],
      timed: [
        [1000, null],
        [3000, 3500],
      ] as const,
    }
    expect(times(told)).toEqual([
      [1000, 2000],
      [2000, 3000],
      [3000, 3500],
    ])
  })
})

describe('a start is sure', () => {
  const neighbours = { first: [0, 400], last: [3000, 3400] } as const

  test('where it is the timed word’s', () => {
    expect(sure({ written: 'a', matches: [0], timed: [[0, 400]] })).toEqual([true])
  })

  test('where a few words took the place of others, at the pace of speech', () => {
    const timed = [neighbours.first, [1000, 1500] as const, neighbours.last]
    expect(sure({ written: 'a x y b', matches: [0, null, null, 2], timed })).toEqual([
      ...[true, true, true, true],
    ])
  })

  test.each([
    [
      'not where nothing was spoken in its place',
      'a x b',
      [0, null, 1],
      [neighbours.first, [1400, 1800] as const],
    ],
    [
      'not where the words would be spoken too fast',
      'a x y b',
      [0, null, null, 2],
      [neighbours.first, [1000, 1100] as const, neighbours.last],
    ],
    [
      'not where they would be spoken too slowly',
      'a x b',
      [0, null, 3],
      [neighbours.first, [500, 600] as const, [2500, 2900] as const, neighbours.last],
    ],
    [
      'not where a word was heard nowhere, nor around it',
      'a x y z b',
      [0, 1, null, null, 3],
      [neighbours.first, [null, null] as const, [1000, 2000] as const, neighbours.last],
    ],
    [
      'not where it follows a word without an end and was not spoken',
      'a b x c',
      [0, 1, null, 2],
      [neighbours.first, [500, null] as const, neighbours.last],
    ],
  ])('%s', (_, written, matches, timed) => {
    const all = sure({ written, matches, timed })
    expect(all.at(0)).toBe(true)
    expect(all.at(-1)).toBe(true)
    expect(all.slice(matches.indexOf(null), -1)).not.toContain(true)
  })

  test('not in a long run of changed words', () => {
    const told = {
      written: 'a u v w x y z b',
      matches: [0, null, null, null, null, null, null, 2],
      timed: [neighbours.first, [500, 2900] as const, neighbours.last],
    }
    expect(sure(told).slice(1, -1)).not.toContain(true)
  })

  test('not without word times', () => {
    const told = { written: 'a b', marks: [[0, 0] as const], given: [[1, 900] as const] }
    expect(sure(told)).toEqual([false, false])
  })
})

describe('whatever the evidence', () => {
  test('every word has a time in the audio, starts never fall, no word ends before its start or after the next', () => {
    fc.assert(
      fc.property(anyEvidence, (all) => {
        const words = spreadTimes(all)
        expect(words.map((word) => word.text)).toEqual(all.written)
        words.forEach((word, i) => {
          expect(word.start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0)
          expect(word.end).toBeGreaterThanOrEqual(word.start)
        })
        expect(words.at(-1)?.end ?? 0).toBeLessThanOrEqual(all.duration)
      }),
      { numRuns: 2000 },
    )
  })

  test('given starts that rise and lie in the audio are the words’ starts, where nothing else is known', () => {
    const given = fc.uniqueArray(fc.tuple(fc.nat(11), fc.nat(10_000)), {
      selector: ([word]) => word,
    })
    fc.assert(
      fc.property(given, (pairs) => {
        const times = pairs.map(([, time]) => time).sort((a, b) => a - b)
        const order = pairs.map(([word]) => word).sort((a, b) => a - b)
        const starts = order.map((word, i) => [word, times[i] ?? 0] as const)
        const words = spreadTimes(evidence({ written: 'a b c d e f g h i j k l', given: starts }))
        for (const [word, time] of starts) expect(words[word]?.start).toBe(time)
      }),
    )
  })

  test('words whose partners have rising times keep them exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 900 }))), (all) => {
        const timed = all.map((_, i) => [i * 1000, i * 1000 + (all[i]?.[1] ?? 0)] as const)
        const matches = all.map(([matched], i) => (matched ? i : null))
        const written = all.map(() => 'word').join(' ')
        const words = spreadTimes(evidence({ written, matches, timed, duration: 1e6 }))
        words.forEach((word, i) => {
          if (matches[i] !== null) expect([word.start, word.end]).toEqual(timed[i])
        })
      }),
    )
  })
})

test('a million words without times are spread', () => {
  const written = Array.from({ length: 1_000_000 }, () => 'word')
  const none = new Map()
  const words = spreadTimes({
    ...{ written, matches: written.map(() => null), timed: [] },
    ...{ marks: none, given: none, ends: none, duration: ms(36_000_000) },
  })
  expect(words.at(-1)).toEqual({ text: 'word', start: 35_999_964, end: 36_000_000, sure: false })
}, 60_000)
