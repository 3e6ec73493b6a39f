import { expect, test } from 'vitest'
import { withoutRemnants } from '../../../../lib/align/found/remnants'

/** A word a second, or none; `starts` in seconds. */
function words(...starts: (number | null)[]) {
  return starts.map((start) => (start === null ? null : { start, end: start + 0.5 }))
}

function kept(found: ReturnType<typeof words>, sentenceOf: readonly number[]): (number | null)[] {
  return withoutRemnants(found, sentenceOf).map((one) => one?.start ?? null)
}

test('of a sentence of which no more than half was found no word is', () => {
  const sentences = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2]
  const found = words(0, 1, 2, 3, 4, null, null, null, null, null, 8, 9)
  expect(kept(found, sentences)).toEqual([0, 1, ...Array<null>(8).fill(null), 8, 9])
})

test('a sentence of which more was found keeps it', () => {
  expect(kept(words(0, 1, 2, null, null, null), [0, 0, 0, 0, 0, 0])).toEqual(
    Array<null>(6).fill(null),
  )
  expect(kept(words(0, 1, 2, 3, null, null), [0, 0, 0, 0, 0, 0])).toEqual([
    ...[0, 1, 2, 3],
    ...[null, null],
  ])
})

test('a word or two apart from the others of their sentence are not believed', () => {
  const sentence = [0, 0, 0, 0, 0, 0, 0, 0]
  expect(kept(words(0, 1, 2, 3, null, 5, 6, null), sentence)).toEqual([
    ...[0, 1, 2, 3],
    ...[null, null, null, null],
  ])
  expect(kept(words(0, 1, 2, 3, 4, 5, 6, 16), sentence)).toEqual([0, 1, 2, 3, 4, 5, 6, null])
  expect(kept(words(0, 1, 2, null, null, 5, 6, 7), sentence)).toEqual([
    ...[0, 1, 2],
    ...[null, null],
    ...[5, 6, 7],
  ])
})

test('a sentence of a word or two is believed', () => {
  expect(kept(words(0, 5, 6), [0, 1, 1])).toEqual([0, 5, 6])
})

test('both halves of a short sentence that a long silence parts are not', () => {
  const none = Array<null>(8).fill(null)
  expect(
    kept(
      words(0, 1, 2, 3, 8, 9, 10, 11),
      none.map(() => 0),
    ),
  ).toEqual(none)
  expect(
    kept(
      words(0, 1, 2, 3, null, 9, 10, 11),
      none.map(() => 0),
    ),
  ).toEqual(none)
})

test('of a longer one they are, and so is what is more than half of a short one', () => {
  const long = Array.from({ length: 12 }, (_, i) => (i < 6 ? i : i + 5))
  expect(
    kept(
      words(...long),
      long.map(() => 0),
    ),
  ).toEqual(long)
  expect(kept(words(0, 1, 2, 3, 4, 9, 10), [0, 0, 0, 0, 0, 0, 0])).toEqual([
    ...[0, 1, 2, 3, 4],
    ...[null, null],
  ])
})
