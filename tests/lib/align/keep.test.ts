import { describe, expect, test } from 'vitest'
import { changedStretches, keepTimes } from '../../../lib/align/keep'
import type { TimedWord } from '../../../lib/episode/model'
import { ms } from '../../../lib/time'

const names = Array.from({ length: 100 }, (_, i) => `word${i}`)
const former = names.map((name, i): TimedWord => [name, ms(1000 * i), ms(1000 * i + 800)])

describe('former times are kept', () => {
  test('of all words where nothing has changed', () => {
    expect(keepTimes(names, former)).toEqual(former)
  })

  test('also of those that were not heard: they would not be heard again', () => {
    const unsure = former.map((word, i): TimedWord => (i === 50 ? [word[0], null, null] : word))
    expect(keepTimes(names, unsure)).toEqual(unsure)
  })

  test.each([
    ['changed', names.with(50, 'other'), 29, 71],
    ['written with capitals', names.with(50, 'WORD50'), 29, 70],
    ['put in', names.toSpliced(50, 0, 'new'), 29, 71],
    ['taken out', names.toSpliced(50, 1), 29, 70],
    ['put in at the start', ['new', ...names], -1, 21],
    ['taken out at the end', names.slice(0, -1), 78, 99],
  ])('but for twenty on either side of one that was %s', (_, words, last, next) => {
    const kept = keepTimes(words, former)
    const gone = kept.flatMap((one, i) => (one ? [] : i))
    expect([gone[0], gone.at(-1)]).toEqual([last + 1, next - 1])
    expect(gone).toHaveLength(next - last - 1)
  })

  test.each([
    ['is spoken later by what is known', 50, 60_000, 30, 73],
    ['is spoken earlier by what is known', 50, 40_000, 26, 69],
    ['has the time that is known, about', 50, 53_000, null, null],
  ])('but for those around the first that %s', (_, word, time, first, last) => {
    const kept = keepTimes(names, former, new Map([[word, ms(time)]]))
    const gone = kept.flatMap((one, i) => (one ? [] : i))
    expect([gone[0] ?? null, gone.at(-1) ?? null]).toEqual([first, last])
  })

  test('but for those around one that was not heard, and is now said when it is spoken', () => {
    const unsure = former.map((word, i): TimedWord => (i === 50 ? [word[0], null, null] : word))
    const kept = keepTimes(names, unsure, new Map([[50, ms(50_000)]]))
    expect(kept.flatMap((one, i) => (one ? [] : i))).toEqual(
      Array.from({ length: 40 }, (_, i) => 30 + i),
    )
  })

  test('of none where there were none', () => {
    expect(keepTimes(['a', 'b'], [])).toEqual([undefined, undefined])
  })
})

describe('what has changed is searched between the times around it', () => {
  test('from the end of the word before to the start of the word after', () => {
    const kept = keepTimes(names.with(50, 'other'), former)
    expect(changedStretches(kept, ms(100_000))).toEqual([
      { words: { from: 30, to: 71 }, sound: { from: 29_800, to: 71_000 } },
    ])
  })

  test('in all the sound where nothing is kept, and nowhere where everything is', () => {
    expect(changedStretches([undefined, undefined], ms(9000))).toEqual([
      { words: { from: 0, to: 2 }, sound: { from: 0, to: 9000 } },
    ])
    expect(changedStretches(former, ms(100_000))).toEqual([])
  })
})
