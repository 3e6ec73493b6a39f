import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findInStretches, type KnownTime, type Stretch } from '../../../lib/align/stretches'
import { ms } from '../../../lib/time'

const WORDS = 1000
const SECONDS = 400

/** Word i starts at 0.4 i seconds. */
const startOf = (word: number) => (word * SECONDS) / WORDS

describe('stretches', () => {
  test('all words in all the sound where nothing is known', () => {
    expect(search([]).stretches).toEqual([
      { kept: range(0, 1000), words: range(0, 1000), sound: range(0, 400) },
    ])
  })

  test('a known time parts them, with ten seconds and their words on either side', () => {
    expect(search([at(500, 200)]).stretches).toEqual([
      { kept: range(0, 500), words: range(0, 525), sound: range(0, 210) },
      { kept: range(500, 1000), words: range(475, 1000), sound: range(190, 400) },
    ])
  })

  test.each([
    ['too near to the start', at(100, 60)],
    ['too near to the end', at(900, 350)],
    ['that leaves no time for the words before it', at(900, 100)],
    ['that leaves no time for the words behind it', at(200, 310)],
    ['past the end', at(500, 500)],
    ['of no word', at(1000, 200)],
  ])('a known time %s is passed over', (_, slip) => {
    const { stretches } = search([slip])
    expect(stretches.map(({ kept }) => kept)).toEqual([range(0, 1000)])
  })

  test('of times that fall the most that rise are kept', () => {
    const { stretches } = search([at(250, 100), at(300, 310), at(500, 200), at(750, 300)])
    expect(stretches.map(({ kept }) => kept.from)).toEqual([0, 250, 500, 750])
  })

  test('a known time that is seconds off does no harm: its neighbours are searched as one', () => {
    const { stretches, starts } = search([at(250, 100), at(500, 207), at(750, 300)])
    expect(stretches.map(({ kept }) => kept)).toEqual([
      range(0, 250),
      range(250, 500),
      range(500, 750),
      range(750, 1000),
      range(250, 750),
    ])
    expect(starts).toEqual(Array.from({ length: WORDS }, (_, word) => startOf(word)))
  })

  test('whatever is known, every word is found once', () => {
    const time = fc.record({ word: fc.nat(1200), time: fc.nat(500_000).map(ms) })
    fc.assert(
      fc.property(fc.array(time), (known) => {
        expect(search(known).starts).toEqual(
          Array.from({ length: WORDS }, (_, word) => startOf(word)),
        )
      }),
    )
  })
})

/** Searches sound in which a stretch that begins or ends at the wrong word finds its half of the words amiss. */
function search(known: readonly KnownTime[]) {
  const stretches: Stretch[] = []
  const found = findInStretches(WORDS, SECONDS, known, (stretch) => {
    stretches.push(stretch)
    const { words, sound } = stretch
    const middle = (words.from + words.to) / 2
    const first = Math.abs(sound.from - startOf(words.from)) > 2 ? 3 : 0
    const last = Math.abs(sound.to - startOf(words.to)) > 2 ? 5 : 0
    return Array.from({ length: words.to - words.from }, (_, i) => {
      const word = words.from + i
      const start = startOf(word) + (word < middle ? first : last)
      return { phones: ['AH'], start, end: start + 0.3 }
    })
  })
  return { stretches, starts: found.map((one) => one?.start) }
}

function at(word: number, seconds: number): KnownTime {
  return { word, time: ms(seconds * 1000) }
}

function range(from: number, to: number) {
  return { from, to }
}
