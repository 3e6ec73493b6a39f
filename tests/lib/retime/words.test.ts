import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimedWord, WordsFile } from '../../../lib/episode/model'
import { edited, shifted, type TimeMap } from '../../../lib/retime/time-map'
import { retimedWords, strayWords } from '../../../lib/retime/words'
import { ms } from '../../../lib/time'

const WORDS: readonly (readonly [string, number | null, number | null])[] = [
  ['before', 1000, 1900],
  ['into', 1900, 2100],
  ['start', 2000, 2500],
  ['within', 2500, 2600],
  ['unheard', null, null],
  ['outof', 2900, 3100],
  ['behind', 3000, null],
  ['last', 3500, 4000],
]

describe('word times', () => {
  test('move with the recording, and are of the new one', () => {
    const audio = { sha256: 'b'.repeat(64), duration: ms(9000) }
    const { file, moved, cut } = retimedWords(fileOf(WORDS), shifted(ms(500)), audio)
    expect(file.words[0]).toEqual(['before', 1500, 2400])
    expect(file.words[4]).toEqual(['unheard', null, null])
    expect({ ...file, words: [] }).toEqual({ version: 1, source: 'aligned', audio, words: [] })
    expect({ moved, cut }).toEqual({ moved: 7, cut: 0 })
  })

  test('end at a cut that takes their end, and are not known where it takes their start', () => {
    const map = edited([{ from: ms(2000), to: ms(3000) }], [])
    const { file, moved, cut } = retimedWords(fileOf(WORDS), map, fileOf([]).audio)
    expect(file.words.map(([, ...times]) => times)).toEqual([
      [1000, 1900],
      [1900, 2000],
      ...[
        [null, null],
        [null, null],
        [null, null],
        [null, null],
      ],
      [2000, null],
      [2500, 3000],
    ])
    expect({ moved, cut }).toEqual({ moved: 2, cut: 3 })
  })

  test('do not last through what was put into the middle of a word', () => {
    const map = edited([], [{ at: ms(2050), length: ms(30_000) }])
    const { file } = retimedWords(fileOf(WORDS), map, { sha256: '', duration: ms(60_000) })
    expect(file.words.slice(1, 4)).toEqual([
      ['into', 1900, 2050],
      ['start', 2000, 2050],
      ['within', 32_500, 32_600],
    ])
  })

  test('may end a little behind the recording’s end, and then end with it', () => {
    const end = (duration: number) =>
      retimedWords(fileOf(WORDS), shifted(ms(0)), { sha256: '', duration: ms(duration) }).file
    expect(end(3900).words.at(-1)).toEqual(['last', 3500, 3900])
    expect(strayWords(end(3900))).toEqual([])
    expect(strayWords(end(3450))).toEqual([['last', 3500, 4000]])
    expect(strayWords(end(3400)).map(([text]) => text)).toEqual(['last'])
  })

  test('before the start are told', () => {
    const { file } = retimedWords(fileOf(WORDS), shifted(ms(-1950)), fileOf([]).audio)
    expect(strayWords(file).map(([text]) => text)).toEqual(['before', 'into'])
  })

  test('rise after every change as they rose before', () => {
    const times = fc.array(fc.tuple(fc.nat(9000), fc.nat(900)))
    const spans = fc.uniqueArray(fc.nat(9000), { maxLength: 6 })
    const property = fc.property(times, spans, fc.nat(9000), (starts, bounds, at) => {
      const map = mapOf(
        bounds.sort((a, b) => a - b),
        at,
      )
      const sorted = starts.sort(([a], [b]) => a - b)
      const words = sorted.map(([start, length]) => ['word', start, start + length] as const)
      const { file } = retimedWords(fileOf(words), map, { sha256: '', duration: ms(1e6) })
      const known = file.words.flatMap(([, start]) => start ?? [])
      expect(known).toEqual([...known].sort((a, b) => a - b))
      expect(file.words.every(([, start, end]) => start === null || (end ?? start) >= start)).toBe(
        true,
      )
    })
    fc.assert(property, { numRuns: 500 })
  })
})

function mapOf(bounds: readonly number[], at: number): TimeMap {
  const cuts = bounds.flatMap((from, i) => {
    const to = bounds[i + 1]
    return i % 2 === 0 && to !== undefined ? [{ from: ms(from), to: ms(to) }] : []
  })
  const isInside = cuts.some(({ from, to }) => from < at && at < to)
  return edited(cuts, isInside ? [] : [{ at: ms(at), length: ms(700) }])
}

function fileOf(words: readonly (readonly [string, number | null, number | null])[]): WordsFile {
  const timed = words.map(([text, start, end]): TimedWord => [
    text,
    start === null ? null : ms(start),
    end === null ? null : ms(end),
  ])
  const audio = { sha256: 'a'.repeat(64), duration: ms(5000) }
  return { version: 1, source: 'aligned', audio, words: timed }
}
