import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairClosest, type Row } from '../../../lib/transcript/closest'

function row(text: string): Row {
  const units = [...text].map((sign) => sign.charCodeAt(0))
  return {
    words: Int32Array.from(text.toLowerCase(), (sign) => sign.charCodeAt(0)),
    exact: Int32Array.from(units),
    capital: Uint8Array.from(text, (sign) => (sign !== sign.toLowerCase() ? 1 : 0)),
  }
}

/** Each letter is a word. */
function pairs(a: string, b: string, from = 0): [number, number][] {
  const found: [number, number][] = []
  const stretch = { fromA: from, toA: a.length, fromB: from, toB: b.length }
  pairClosest({ a: row(a), b: row(b) }, stretch, (i, j) => found.push([i, j]))
  return found.reverse()
}

test('equal words are paired, the last ones first', () => {
  const found: number[] = []
  const rows = { a: row('abc'), b: row('abc') }
  pairClosest(rows, { fromA: 0, toA: 3, fromB: 0, toB: 3 }, (i) => found.push(i))
  expect(found).toEqual([2, 1, 0])
})

test('only the words of the stretch are paired', () => {
  expect(pairs('abc', 'abc', 1)).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('an empty stretch has no pairs', () => {
  expect(pairs('', 'abc')).toEqual([])
  expect(pairs('abc', '')).toEqual([])
})

test('one long run is preferred to two short ones', () => {
  expect(pairs('abxab', 'ab').map(([i]) => i)).not.toEqual([0, 4])
  expect(pairs('zaxyabcd', 'zabcd').map(([i]) => i)).toEqual([0, 4, 5, 6, 7])
})

test('the same case is preferred', () => {
  expect(pairs('zab', 'zABab').map(([, j]) => j)).toEqual([0, 3, 4])
})

test('a cut before a capital is preferred', () => {
  expect(pairs('zAbAc', 'zAc').map(([i]) => i)).toEqual([0, 3, 4])
  expect(pairs('zabAac', 'zac').map(([i]) => i)).toEqual([0, 4, 5])
})

const small = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B'), maxLength: 5 })

test('no other alignment scores better', () => {
  fc.assert(
    fc.property(small, small, (a, b) => {
      const best = Math.max(...alignments(a, b).map((all) => score(a, b, all)))
      expect(score(a, b, pairs(a, b))).toBe(best)
    }),
    { numRuns: 2000 },
  )
})

test('words are paired, though each is a run of its own', () => {
  expect(pairs('xaybz', 'uavbw')).toEqual([
    [1, 1],
    [3, 3],
  ])
})

/** Every way to pair equal letters so that the places rise. */
function alignments(a: string, b: string, i = 0, j = 0): [number, number][][] {
  if (i >= a.length) return [[]]
  const skipped = alignments(a, b, i + 1, j)
  const paired = [...b].flatMap((sign, k) =>
    k >= j && sign.toLowerCase() === a[i]?.toLowerCase()
      ? alignments(a, b, i + 1, k + 1).map((rest): [number, number][] => [[i, k], ...rest])
      : [],
  )
  return [...skipped, ...paired]
}

/** 20 a pair, 2 more in the same case; less 10 a run, 1 for a run that ends before no capital, 1 a word passed over. */
function score(a: string, b: string, all: readonly [number, number][]): number {
  let total = 0
  let [i, j] = [0, 0]
  for (const [toI, toJ] of [...all, [a.length, b.length] as const]) {
    const passed = Math.max(toI - i, toJ - j)
    const cut = [a[i], b[j]].some((sign) => sign === undefined || sign !== sign.toLowerCase())
    if (passed > 0) total -= passed + 10 + (cut ? 0 : 1)
    if (toI < a.length || toJ < b.length) total += a[toI] === b[toJ] ? 22 : 20
    i = toI + 1
    j = toJ + 1
  }
  return total
}
