import { expect, test } from 'vitest'
import type { Pair } from '../../../../lib/align/pairing/chain'
import { withoutChance } from '../../../../lib/align/pairing/chance'
import { MOST_PHONES } from '../../../../lib/align/pairing/worth'

/** Every phone is the same one, and worth 10. */
const WORTH = { pairs: new Int8Array(MOST_PHONES ** 2).fill(10), gap: 9 }
const ROW = new Uint8Array(2000).fill(1)

test('a long run is believed anywhere, a short one only near it', () => {
  const long = run(500, 900, 30)
  const near = run(440, 850, 5)
  const far = run(100, 200, 5)
  const behind = run(600, 1000, 5)
  expect(withoutChance([far, near, long, behind], ROW, ROW, WORTH)).toEqual([near, long, behind])
})

test('near on one side alone is far', () => {
  const long = run(500, 900, 30)
  expect(withoutChance([run(450, 200, 5), long, run(540, 1500, 5)], ROW, ROW, WORTH)).toEqual([
    long,
  ])
})

test('a long run with as much between its pairs is short', () => {
  const loose = Array.from({ length: 30 }, (_, i): Pair => [3 * i, 3 * i])
  expect(withoutChance([loose], ROW, ROW, WORTH)).toEqual([])
})

function run(text: number, heard: number, length: number): Pair[] {
  return Array.from({ length }, (_, i): Pair => [text + i, heard + i])
}
