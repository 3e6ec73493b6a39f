import { expect, test } from 'vitest'
import { wordsByMinute } from '../../../../lib/align/findings/pace'
import type { TimedWord } from '../../../../lib/episode/model'
import { ms } from '../../../../lib/time'

test('words are counted by the minute in which they begin', () => {
  const words: TimedWord[] = [0, 59_999, 60_000, 130_000].map((at) => ['a', ms(at), null])
  expect(wordsByMinute([...words, ['b', null, null]], ms(150_000))).toEqual([2, 1, 1])
  expect(wordsByMinute([], ms(0))).toEqual([0])
})
