import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../bench/random'
import { chain, type ChainText } from '../../../../lib/align/pairing/chain'
import { MOST_PHONES, type Worth } from '../../../../lib/align/pairing/worth'

/** Letters for phones: the same one is worth 4, another one costs 4. */
const WORTH: Worth = {
  pairs: Int8Array.from({ length: MOST_PHONES ** 2 }, (_, i) =>
    Math.floor(i / MOST_PHONES) === i % MOST_PHONES ? 4 : -4,
  ),
  gap: 3,
}
/** Of a break inside a sentence. */
const COST = 8

describe('paired are', () => {
  test.each([
    ['all, where both sides are the same', 'abcdefgh', 'abcdefgh', ['abcdefgh']],
    ['those around one that was misheard', 'abcdefgh', 'abcdxfgh', ['abcd=fgh']],
    ['those around one that was not heard', 'abcdefgh', 'abcdfgh', ['abcdfgh']],
    ['none, where nothing is alike', 'abcdefgh', 'ijklmnop', []],
    ['none, where less is alike than chance gives', 'xxabcxxx', 'yyyabcyy', []],
    [
      'what stands around a missing passage',
      'abcdefghijklmnop',
      'abcdefghXXXXXXXXXXXXXXXXXXXXijklmnop',
      ['abcdefgh', 'ijklmnop'],
    ],
    [
      'what stands around a passage that is not spoken',
      'abcdefghXXXXXXXXXXXXXXXXXXXXijklmnop',
      'abcdefghijklmnop',
      ['abcdefgh', 'ijklmnop'],
    ],
    [
      'of passages in another order the longer one',
      'abcdefghijklmnopqrs',
      'ijklmnopqrsabcdefgh',
      ['ijklmnopqrs'],
    ],
  ])('%s', (_, text, heard, runs) => {
    expect(shown(text, heard)).toEqual(runs)
  })

  test('a short sentence between others that are not spoken, since sentences part at little cost', () => {
    const text = Uint8Array.from([1, 2, 3, 9, 9, 9, 9, 9, 9])
    const heard = Uint8Array.from([8, 8, 8, 8, 1, 2, 3, 7, 7, 7])
    const { phones, breaks } = whole(text)
    expect(chain({ phones, breaks }, heard, WORTH)).toEqual([])
    expect(chain({ phones, breaks: breaks.with(0, 1).with(3, 1) }, heard, WORTH)).toEqual([
      [
        [0, 4],
        [1, 5],
        [2, 6],
      ],
    ])
  })

  test('nothing of nothing', () => {
    expect(shown('', 'abc')).toEqual([])
    expect(shown('abc', '')).toEqual([])
  })

  test('indexes that rise on both sides, whatever the rows', () => {
    const row = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 400 })
    fc.assert(
      fc.property(row, row, (text, heard) => {
        const pairs = chain(whole(Uint8Array.from(text)), Uint8Array.from(heard), WORTH).flat()
        pairs.slice(1).forEach(([place, ear], i) => {
          expect(place).toBeGreaterThan(pairs[i]?.[0] ?? NaN)
          expect(ear).toBeGreaterThan(pairs[i]?.[1] ?? NaN)
        })
      }),
      { numRuns: 50 },
    )
  })

  test('the same, however often the rows are taken apart', () => {
    const random = createRandom(1)
    const long = Uint8Array.from({ length: 700 }, () => 1 + Math.floor(39 * random()))
    const heard = Uint8Array.from([...long.subarray(0, 300), ...long.subarray(340)])
    const runs = chain(whole(long), heard, WORTH)
    expect(runs.map((run) => run.length)).toEqual([300, 360])
    expect(runs[1]?.[0]).toEqual([340, 300])
  })
})

/** A text of one sentence. */
function whole(phones: Uint8Array): ChainText {
  return { phones, breaks: new Uint8Array(phones.length + 1).fill(COST) }
}

/** The text of each run; `=` for a pair of two that differ. */
function shown(text: string, heard: string): string[] {
  const numbers = (row: string) => Uint8Array.from(row, (sign) => sign.charCodeAt(0) % MOST_PHONES)
  return chain(whole(numbers(text)), numbers(heard), WORTH).map((run) =>
    run.map(([place, ear]) => (text[place] === heard[ear] ? (text[place] ?? '') : '=')).join(''),
  )
}
