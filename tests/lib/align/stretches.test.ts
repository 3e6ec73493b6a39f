import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretches } from '../../../lib/align/stretches'
import { ms } from '../../../lib/time'

const WORDS = 1000
const SECONDS = 400

describe('stretches', () => {
  test('all words in all the sound where nothing is known', () => {
    expect(stretches(WORDS, SECONDS, [])).toEqual([
      { kept: range(0, 1000), words: range(0, 1000), sound: range(0, 400) },
    ])
  })

  test('a known time parts them, with ten seconds and their words on either side', () => {
    expect(stretches(WORDS, SECONDS, [at(500, 200)])).toEqual([
      { kept: range(0, 500), words: range(0, 525), sound: range(0, 210) },
      { kept: range(500, 1000), words: range(475, 1000), sound: range(190, 400) },
    ])
  })

  test.each([
    ['too near to the start', at(100, 60)],
    ['too near to the end', at(900, 350)],
    ['that leaves no time for the words before it', at(900, 100)],
    ['that leaves no time for the words behind it', at(10, 300)],
    ['past the end', at(500, 500)],
    ['of no word', at(1000, 200)],
  ])('a known time %s is passed over', (_, slip) => {
    expect(stretches(WORDS, SECONDS, [slip])).toHaveLength(1)
  })

  test('of times that fall the most that rise are kept', () => {
    const known = [at(250, 100), at(300, 310), at(500, 200), at(750, 300)]
    expect(stretches(WORDS, SECONDS, known).map(({ kept }) => kept.from)).toEqual([
      0, 250, 500, 750,
    ])
  })

  test('every word is kept once, and lies in its stretch', () => {
    const time = fc.record({ word: fc.nat(1200), time: fc.nat(500_000).map(ms) })
    fc.assert(
      fc.property(fc.array(time), (known) => {
        const all = stretches(WORDS, SECONDS, known)
        const kept = all.flatMap((one) => [one.kept.from, one.kept.to])
        expect(kept.at(0)).toBe(0)
        expect(kept.at(-1)).toBe(WORDS)
        for (let i = 2; i < kept.length; i += 2) expect(kept[i]).toBe(kept[i - 1])
        for (const one of all) {
          expect(one.words.from).toBeLessThanOrEqual(one.kept.from)
          expect(one.words.to).toBeGreaterThanOrEqual(one.kept.to)
          expect(one.sound.from).toBeLessThan(one.sound.to)
        }
      }),
    )
  })
})

function at(word: number, seconds: number) {
  return { word, time: ms(seconds * 1000) }
}

function range(from: number, to: number) {
  return { from, to }
}
