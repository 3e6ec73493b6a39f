import { expect, test } from 'vitest'
import type { Ears } from '../../../../lib/align/ears/ears'
import { listen } from '../../../../lib/align/ears/listen'
import { inParallel } from '../../../../lib/align/in-parallel'
import { ENGLISH } from '../../../../lib/align/language/language'
import { speechFrom } from '../../../../lib/audio/speech'

test('a long recording is heard in parts, cut where it is quietest, in order', async () => {
  const second = (level: number) => new Int16Array(16_000).fill(level)
  const seconds = Array.from({ length: 70 }, (_, i) => second(i === 24 || i === 52 ? 10 : 5000))
  const lengths: number[] = []
  let done = 0
  const heard = await listen(speechFrom(seconds), earsThat(lengths), (part) => (done += part))
  expect(lengths.map((length) => Math.round(length / 16_000))).toEqual([24, 28, 18])
  expect(heard.map(({ start }) => Math.round(start))).toEqual([0, 24, 52])
  expect(done).toBeCloseTo(70, 5)
})

test('a short one is heard whole', async () => {
  const lengths: number[] = []
  await listen(speechFrom([new Int16Array(16_000)]), earsThat(lengths), () => {})
  expect(lengths).toEqual([16_000])
})

test('work in parallel gives its results in order, never more at once than is allowed', async () => {
  let [now, most] = [0, 0]
  const results = await inParallel([3, 1, 2, 0], 2, async (item) => {
    most = Math.max(most, ++now)
    for (let i = 0; i < item; i++) await Promise.resolve()
    now--
    return 10 * item
  })
  expect(results).toEqual([30, 10, 20, 0])
  expect(most).toBe(2)
})

function earsThat(lengths: number[]): Ears {
  return {
    language: ENGLISH,
    threads: 1,
    hear: async (sound) => {
      lengths.push(sound.length)
      return [{ phone: 'AH', start: 0.1, end: 0.2 }]
    },
    pronounce: async () => [],
    find: async () => [],
    close: async () => {},
  }
}
