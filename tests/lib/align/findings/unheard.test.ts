import { describe, expect, test } from 'vitest'
import { unheard } from '../../../../lib/align/findings/unheard'
import { ms } from '../../../../lib/time'
import { timed } from './timed'

describe('unheard are', () => {
  test('stretches of words without times, between the times around them', () => {
    expect(unheard(timed('ab--ef'), ms(6000))).toEqual([
      { words: { from: 2, to: 4 }, sound: { from: 1900, to: 4000 } },
    ])
  })

  test('stretches that two words part as one, that three part as two', () => {
    expect(unheard(timed('a-bc-d---efg-'), ms(13_000)).map(({ words }) => words)).toEqual([
      { from: 1, to: 9 },
      { from: 12, to: 13 },
    ])
  })

  test('no words that are heard elsewhere', () => {
    const words = unheard(timed('ab------ij'), ms(10_000), [{ from: 4, to: 7 }])
    expect(words.map(({ words }) => words)).toEqual([
      { from: 2, to: 4 },
      { from: 7, to: 8 },
    ])
  })

  test('up to both ends of the recording, and no signs', () => {
    expect(unheard(timed('--'), ms(5000))[0]?.sound).toEqual({ from: 0, to: 5000 })
    expect(unheard([['🎧', null, null]], ms(5000))).toEqual([])
  })
})
