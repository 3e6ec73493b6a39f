import { describe, expect, test } from 'vitest'
import { withoutStrays } from '../../../../lib/align/found/strays'

/** Words by start and end in seconds, sentence by sentence; the starts that are kept. */
function kept(...sentences: readonly (readonly [start: number, end: number])[][]): number[] {
  const words = sentences.flat().map(([start, end]) => ({ start, end }))
  const sentenceOf = sentences.flatMap((words, sentence) => words.map(() => sentence))
  return withoutStrays(words, sentenceOf).flatMap((one) => one?.start ?? [])
}

const BEFORE: [number, number][] = [
  [0, 0.4],
  [0.4, 1],
]

describe('the first word of a sentence is not believed', () => {
  test('at the end of the sentence before, with a pause behind it', () => {
    expect(
      kept(BEFORE, [
        [1, 1.2],
        [1.8, 2],
        [2, 2.4],
      ]),
    ).toEqual([0, 0.4, 1.8, 2])
  })

  test('alone between two pauses, the one behind it longer or very long', () => {
    expect(
      kept(BEFORE, [
        [1.3, 1.5],
        [2, 2.4],
        [2.4, 3],
      ]),
    ).toEqual([0, 0.4, 2, 2.4])
    expect(
      kept(BEFORE, [
        [3, 3.2],
        [4.1, 4.4],
        [4.4, 5],
      ]),
    ).toEqual([0, 0.4, 4.1, 4.4])
    expect(
      kept([
        [3, 3.2],
        [4.1, 4.4],
        [4.4, 5],
      ]),
    ).toEqual([4.1, 4.4])
  })
})

describe('the last word of a sentence is not believed', () => {
  test('at the start of the sentence behind, with a pause before it', () => {
    expect(
      kept(
        [...BEFORE, [1.5, 1.8]],
        [
          [1.8, 2],
          [2, 2.4],
        ],
      ),
    ).toEqual([0, 0.4, 1.8, 2])
  })
})

describe('a word in the midst of a sentence is not believed', () => {
  test('between one that was not found and a pause', () => {
    const words: ({ start: number; end: number } | null)[] = [0, 0.5, 1, 2, 2.5].map((start) => ({
      start,
      end: start + 0.5,
    }))
    expect(withoutStrays(words.with(1, null), [0, 0, 0, 0, 0])).toEqual([
      words[0],
      null,
      null,
      words[3],
      words[4],
    ])
    expect(withoutStrays(words.with(4, null), [0, 0, 0, 0, 0])).toEqual([
      ...words.slice(0, 3),
      null,
      null,
    ])
  })
})

describe('a word is believed', () => {
  test('where the pause between the sentences is longer', () => {
    const after: [number, number][] = [
      [2, 2.2],
      [2.6, 3],
      [3, 3.4],
    ]
    expect(kept(BEFORE, after)).toEqual([0, 0.4, 2, 2.6, 3])
  })

  test('where it is a sentence of its own, or in the midst of one', () => {
    expect(
      kept(
        BEFORE,
        [[1, 1.2]],
        [
          [3, 3.3],
          [3.3, 4],
        ],
      ),
    ).toEqual([0, 0.4, 1, 3, 3.3])
    expect(
      kept([
        [0, 0.4],
        [0.4, 0.8],
        [1.4, 1.8],
        [2.8, 3],
        [3, 3.4],
      ]),
    ).toHaveLength(5)
  })

  test('where the one beside it was not found', () => {
    const words = [{ start: 0, end: 1 }, { start: 1, end: 2 }, null, { start: 4, end: 5 }]
    expect(withoutStrays(words, [0, 1, 1, 1])).toEqual(words)
  })
})
