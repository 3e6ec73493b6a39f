import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  edited,
  endAfter,
  jumpBetween,
  shifted,
  startAfter,
  stretched,
  type TimeMap,
} from '../../../lib/retime/time-map'
import { ms } from '../../../lib/time'

describe('a shift', () => {
  test('moves all times alike, also below zero', () => {
    expect(tabled(shifted(ms(-2400)), [0, 2400, 10_000])).toEqual([-2400, 0, 7600])
  })
})

describe('a stretch', () => {
  test('moves two points, what lies between in proportion, and goes on outside', () => {
    const map = stretched([
      [ms(60_000), ms(62_000)],
      [ms(160_000), ms(182_000)],
    ])
    expect(tabled(map, [0, 60_000, 110_000, 160_000, 260_000])).toEqual([
      -10_000, 62_000, 122_000, 182_000, 302_000,
    ])
  })

  test('bends at each further point', () => {
    const map = stretched([
      [ms(0), ms(0)],
      [ms(100), ms(200)],
      [ms(200), ms(250)],
    ])
    expect(tabled(map, [50, 100, 150, 200, 300])).toEqual([100, 200, 225, 250, 300])
  })
})

describe('cuts and insertions', () => {
  const map = edited(
    [
      { from: ms(100), to: ms(200) },
      { from: ms(400), to: ms(500) },
    ],
    [
      { at: ms(0), length: ms(30) },
      { at: ms(300), length: ms(7) },
      { at: ms(400), length: ms(20) },
    ],
  )

  test('move what starts behind them; what starts in a cut has no time', () => {
    expect(tabled(map, [0, 99, 100, 199, 200, 299, 300, 399, 400, 499, 500])).toEqual([
      ...[30, 129, null, null, 130, 229, 237, 336],
      ...[null, null, 357],
    ])
  })

  test('leave what ends at them before them, and ends in a cut at the cut', () => {
    const ends = [99, 100, 150, 200, 201, 300, 301, 400, 450, 500, 501]
    expect(ends.map((time) => endAfter(map, ms(time)))).toEqual([
      ...[129, 130, 130, 130, 131, 230, 238, 337],
      ...[357, 357, 358],
    ])
  })

  test('are found between a start and an end', () => {
    expect(jumpBetween(map, ms(250), ms(350))).toBe(300)
    expect(jumpBetween(map, ms(200), ms(300))).toBeNull()
    expect(jumpBetween(shifted(ms(1)), ms(0), ms(1000))).toBeNull()
  })

  test('in the same places in any order are the same', () => {
    const cut = { from: ms(10), to: ms(20) }
    const one = edited([cut], [{ at: ms(20), length: ms(5) }])
    expect(tabled(one, [9, 10, 19, 20, 21])).toEqual([9, null, null, 15, 16])
  })
})

describe('whatever the change', () => {
  test('times keep their order, and an end never comes after the start of what begins there', () => {
    const property = fc.property(anyMap(), fc.array(fc.nat(100_000)), (map, times) => {
      const sorted = times.sort((a, b) => a - b).map(ms)
      const starts = sorted.flatMap((time) => startAfter(map, time) ?? [])
      const ends = sorted.map((time) => endAfter(map, time))
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
      expect(ends).toEqual([...ends].sort((a, b) => a - b))
      for (const time of sorted.filter((one) => one > 0)) {
        const start = startAfter(map, time)
        if (start !== null) expect(endAfter(map, time)).toBeLessThanOrEqual(start)
      }
    })
    fc.assert(property, { numRuns: 1000 })
  })
})

function anyMap(): fc.Arbitrary<TimeMap> {
  const rising = (least: number) =>
    fc
      .uniqueArray(fc.nat(100_000), { minLength: least, maxLength: 8 })
      .map((times) => times.sort((a, b) => a - b))
  const stretch = fc.tuple(rising(2), rising(8)).map(([old, now]) => {
    return stretched(old.slice(0, now.length).map((time, i) => [ms(time), ms(now[i] ?? 0)]))
  })
  const edit = fc
    .tuple(rising(0), fc.array(fc.nat(5000)), rising(0))
    .map(([bounds, lengths, places]) => {
      const cuts = bounds.flatMap((from, i) => {
        const to = bounds[i + 1]
        return i % 2 === 0 && to !== undefined ? [{ from: ms(from), to: ms(to) }] : []
      })
      const outside = places.filter((at) => !cuts.some(({ from, to }) => from < at && at < to))
      return edited(
        cuts,
        outside.map((at, i) => ({ at: ms(at), length: ms((lengths[i] ?? 0) + 1) })),
      )
    })
  return fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }).map((by) => shifted(ms(by))),
    stretch,
    edit,
  )
}

function tabled(map: TimeMap, times: readonly number[]): (number | null)[] {
  return times.map((time) => startAfter(map, ms(time)))
}
