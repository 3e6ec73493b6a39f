import { describe, expect, test } from 'vitest'
import { wordsByMinute } from '../../../../lib/align/findings/pace'
import { unheard } from '../../../../lib/align/findings/unheard'
import { unwritten, withoutWritten } from '../../../../lib/align/findings/unwritten'
import { speechFrom } from '../../../../lib/audio/speech'
import type { TimedWord } from '../../../../lib/episode/model'
import { ms } from '../../../../lib/time'

/** Words a second apart; `-` has no time. */
function timed(row: string): TimedWord[] {
  return Array.from(row, (word, i) =>
    word === '-' ? ['x', null, null] : [word, ms(i * 1000), ms(i * 1000 + 900)],
  )
}

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

describe('unwritten is', () => {
  const loud = (seconds: number) => new Int16Array(16_000 * seconds).fill(4000)
  const quiet = (seconds: number) => new Int16Array(16_000 * seconds).fill(40)

  test('sound as loud as the words for two seconds, where there are none', () => {
    const speech = speechFrom([loud(2.9), quiet(1.1), loud(4), quiet(2), loud(2)])
    const words = timed('abc-------kl')
    expect(unwritten(words, speech)).toEqual([{ from: 4000, to: 8000 }])
  })

  test('no pause, and no short sound', () => {
    expect(unwritten(timed('abc-------kl'), speechFrom([loud(3), quiet(7), loud(2)]))).toEqual([])
    expect(
      unwritten(timed('abc-------kl'), speechFrom([loud(3), quiet(3), loud(1), quiet(3), loud(2)])),
    ).toEqual([])
  })

  test('nothing where nothing is known', () => {
    expect(unwritten([], speechFrom([loud(5)]))).toEqual([])
  })
})

test('unwritten is not what stands elsewhere in the text', () => {
  const stretch = { from: ms(4000), to: ms(8000) }
  const spoken = (from: number, to: number) => ({ sound: { from: ms(from), to: ms(to) } })
  expect(withoutWritten([stretch], [spoken(4200, 5500), spoken(5900, 7800)])).toEqual([])
  expect(withoutWritten([stretch], [spoken(4200, 5500), spoken(9000, 12_000)])).toEqual([stretch])
})

test('words are counted by the minute in which they begin', () => {
  const words: TimedWord[] = [0, 59_999, 60_000, 130_000].map((at) => ['a', ms(at), null])
  expect(wordsByMinute([...words, ['b', null, null]], ms(150_000))).toEqual([2, 1, 1])
  expect(wordsByMinute([], ms(0))).toEqual([0])
})
