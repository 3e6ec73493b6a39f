import { describe, expect, test } from 'vitest'
import { unwritten, withoutWritten } from '../../../../lib/align/findings/unwritten'
import { speechFrom } from '../../../../lib/audio/speech'
import { ms } from '../../../../lib/time'
import { timed } from './timed'

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
