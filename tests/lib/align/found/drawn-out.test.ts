import { describe, expect, test } from 'vitest'
import type { Ears } from '../../../../lib/align/ears/ears'
import type { Found } from '../../../../lib/align/ears/recogniser'
import { withoutDrawnOut } from '../../../../lib/align/found/drawn-out'
import { ENGLISH } from '../../../../lib/align/language/language'
import { SPEECH_RATE, speechFrom } from '../../../../lib/audio/speech'

type Times = readonly (readonly [start: number, end: number])[]

/** A word of these phones from 10 to 11 s, where its phones are found at these times. */
async function cut(phones: string, times: Times): Promise<Found | null | undefined> {
  const word = { phones: phones.split(' '), start: 10, end: 11, misfit: 0.1 }
  const speech = speechFrom([new Int16Array(12 * SPEECH_RATE)])
  const [one] = await withoutDrawnOut([word], speech, earsThat(times))
  return one
}

describe('a word begins', () => {
  test('shortly before its first phone ends, where that is far too long', async () => {
    const word = await cut('S AH M', [
      [0, 0.7],
      [0.7, 0.85],
      [0.85, 1],
    ])
    expect(word?.start).toBeCloseTo(10.57)
    expect(word?.end).toBe(11)
  })

  test('with its first phone, where that is found later', async () => {
    expect(
      (
        await cut('S AH M', [
          [0.6, 0.75],
          [0.75, 0.85],
          [0.85, 1],
        ])
      )?.start,
    ).toBeCloseTo(10.6)
  })

  test('behind a hole, less the time of what was taken for its first phones', async () => {
    const times: Times = [
      [0, 0.05],
      [0.6, 0.7],
      [0.7, 0.85],
      [0.85, 1],
    ]
    expect((await cut('F R AH M', times))?.start).toBeCloseTo(10.52)
  })
})

test('a word ends before a hole, and what was taken for its last phone', async () => {
  const word = await cut('TH IH NG Z', [
    [0, 0.1],
    [0.1, 0.2],
    [0.2, 0.3],
    [0.9, 1],
  ])
  expect(word?.start).toBe(10)
  expect(word?.end).toBeCloseTo(10.38)
})

test('one with a hole in its midst is not believed', async () => {
  expect(
    await cut('B AH T', [
      [0, 0.1],
      [0.1, 0.2],
      [0.9, 1],
    ]),
  ).toMatchObject({ start: 10 })
  expect(
    await cut('AH N D AH', [
      [0, 0.1],
      [0.1, 0.2],
      [0.8, 0.9],
      [0.9, 1],
    ]),
  ).toBeNull()
})

test('a long word with a pause in it, and one whose phones are not found, stay as they are', async () => {
  const pause: Times = [0, 0.1, 0.2, 0.7, 0.8, 0.9].map((start) => [start, start + 0.1])
  expect(await cut('F AO R T IY N', pause)).toMatchObject({ start: 10, end: 11 })
  expect(await cut('S AH M', [])).toMatchObject({ start: 10, end: 11 })
})

test('a word of usual length is not looked at', async () => {
  const asked: unknown[] = []
  const word = { phones: ['S', 'AH', 'M'], start: 10, end: 10.35, misfit: 0.1 }
  const ears = { ...earsThat([]), find: async (quest: unknown) => (asked.push(quest), []) }
  const speech = speechFrom([new Int16Array(12 * SPEECH_RATE)])
  expect(await withoutDrawnOut([word, null], speech, ears)).toEqual([word, null])
  expect(asked).toEqual([])
})

function earsThat(times: Times): Ears {
  return {
    language: ENGLISH,
    threads: 1,
    pronounce: async () => [],
    hear: async () => [],
    find: async ({ parts }) =>
      (parts[0]?.words ?? []).map(([phones = ''], i) => {
        const [start, end] = times[i] ?? []
        return start === undefined || end === undefined
          ? null
          : { phones: [phones], start, end, misfit: 0.1 }
      }),
    close: async () => {},
  }
}
