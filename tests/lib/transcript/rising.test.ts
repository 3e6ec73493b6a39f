import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRising } from '../../../lib/transcript/rising'

const same = (value: number) => value

test.each([
  [[], []],
  [[5], [5]],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 1, 1],
    [1, 1, 1],
  ],
  [
    [9, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 2, 99, 3, 4],
    [1, 2, 3, 4],
  ],
])('of %j the longest chain that never falls is %j', (values, chain) => {
  expect(longestRising(values, same)).toEqual(chain)
})

test('no chain is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 }), (values) => {
      const chain = longestRising(values, same)
      expect(isRising(chain)).toBe(true)
      expect(chain).toHaveLength(longestByTrying(values))
    }),
  )
})

test('the chain keeps the order of the items and is the items themselves', () => {
  const items = [{ at: 2 }, { at: 1 }, { at: 2 }]
  const chain = longestRising(items, (item) => item.at)
  expect(chain).toEqual([{ at: 1 }, { at: 2 }])
  expect(items).toEqual(expect.arrayContaining(chain))
  expect(chain[1] === items[2]).toBe(true)
})

test('a million values are no trouble', () => {
  const values = Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003)
  expect(isRising(longestRising(values, same))).toBe(true)
}, 60_000)

function isRising(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))
}

function longestByTrying(values: readonly number[]): number {
  const best: number[] = []
  values.forEach((value, i) => {
    const before = best.filter((_, k) => k < i && (values[k] ?? 0) <= value)
    best[i] = Math.max(0, ...before) + 1
  })
  return Math.max(0, ...best)
}
