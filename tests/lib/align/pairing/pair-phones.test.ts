import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../bench/random'
import type { Pair } from '../../../../lib/align/pairing/chain'
import { knownPoints } from '../../../../lib/align/pairing/known-points'
import { pairPhones } from '../../../../lib/align/pairing/pair-phones'
import { PHONES } from '../../../../lib/align/phones'

const random = createRandom(5)
const anyPhone = () => 1 + Math.floor(PHONES.length * random())
const passage = (length: number) => Array.from({ length }, anyPhone)
/** As an ear hears it: every fourth phone is another one. */
const ear = (phones: readonly number[]) => phones.map((one) => (random() < 0.25 ? anyPhone() : one))

const [before, refrain, between, after] = [passage(300), passage(120), passage(200), passage(300)]

describe('of a passage that is spoken twice and written once', () => {
  const written = [...before, ...refrain, ...after]
  const sung = ear([...before, ...refrain, ...between, ...refrain, ...after])
  const [first, second] = [300, 620]

  test.each([
    ['the first is taken, where its last words have a known time', [410, 410], first],
    ['the second is taken, where its first word has', [300, 620], second],
    ['the second also where that is four seconds late', [300, 660], second],
    ['and four seconds early', [300, 580], second],
  ] as const)('%s', (_, known, heard) => {
    const pairs = paired(written, sung, [known])
    expect(placeOf(pairs, 300, 420)).toBe(heard)
    expect(placeOf(pairs, 0, 300)).toBe(0)
    expect(placeOf(pairs, 420, 720)).toBe(740)
  })

  test('the second is taken where that alone of three known times is right', () => {
    const pairs = paired(written, sung, [
      [100, 250],
      [300, 620],
      [500, 1000],
    ])
    expect(placeOf(pairs, 0, 300)).toBe(0)
    expect(placeOf(pairs, 300, 420)).toBe(second)
    expect(placeOf(pairs, 420, 720)).toBe(740)
  })
})

test('a passage that is written and spoken twice is paired twice, each at its time', () => {
  const written = [...before, ...refrain, ...between, ...refrain, ...after]
  const spoken = ear([...before, ...refrain, ...passage(80), ...refrain, ...after])
  for (const known of [[], [[300, 300] as const, [620, 500] as const]]) {
    const pairs = paired(written, spoken, known)
    expect(placeOf(pairs, 300, 420)).toBe(300)
    expect(placeOf(pairs, 620, 740)).toBe(500)
  }
})

describe('of known times', () => {
  const written = [...before, ...between, ...after]
  const spoken = ear(written)
  const free = paired(written, spoken, [])

  test.each<[string, (readonly [number, number])[]]>([
    ['one that is half a minute late', [[300, 600]]],
    ['one that is twenty seconds early', [[500, 300]]],
    ['one that is six seconds late', [[300, 360]]],
    ['one behind the end of the recording', [[300, 90_000]]],
    [
      'one among right ones',
      [
        [100, 100],
        [300, 480],
        [600, 600],
      ],
    ],
    [
      'all of a recording that something was put into',
      [
        [200, 50],
        [300, 150],
        [400, 250],
        [600, 450],
      ],
    ],
    ['those of every word, too late', Array.from({ length: 80 }, (_, i) => [10 * i, 10 * i + 200])],
    ['many that are right', Array.from({ length: 400 }, (_, i) => [2 * i, 2 * i + 15])],
  ])('%s: they change nothing where the sound leaves no doubt', (_, known) => {
    expect(free.length).toBeGreaterThan(750)
    expect(paired(written, spoken, known)).toEqual(free)
  })
})

/** Phones a second, each a word of its own; sentences have twenty. */
const SECOND = 10
const SENTENCE = 20

/** Pairs of phones; the known times of words are counted in phones heard. */
function paired(
  written: readonly number[],
  spoken: readonly number[],
  known: readonly (readonly [word: number, at: number])[],
): Pair[] {
  const phones = Uint8Array.from(written)
  const words = Int32Array.from([...written, 0].keys())
  const heard = spoken.map((_, i) => ({ phone: '', start: i / SECOND, end: (i + 1) / SECOND }))
  const times = known.map(([word, at]) => [word, at / SECOND] as const)
  const points = knownPoints(times, { phones, wordOf: words, firstOf: words }, heard)
  const breaks = Uint8Array.from(words, (word) => (word % SENTENCE === 0 ? 5 : 70))
  return pairPhones({ phones, breaks }, Uint8Array.from(spoken), points).runs.flat()
}

/** Where the first phone of a passage is heard, by nearly all of its pairs. */
function placeOf(pairs: readonly Pair[], from: number, to: number): number | null {
  const places = pairs.flatMap(([text, heard]) =>
    text >= from && text < to ? [heard - text + from] : [],
  )
  const usual = places.toSorted((a, b) => a - b)[Math.floor(places.length / 2)] ?? null
  return places.filter((place) => place === usual).length > 0.8 * (to - from) ? usual : null
}
