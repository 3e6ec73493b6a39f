import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import {
  at,
  indexAt,
  nextChange,
  NOTHING,
  steady,
  track,
  type Span,
  type Track,
} from '../../../lib/transcript/cursor'

const time = fc.integer({ min: -5, max: 60 })
const spans = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 50 }), end: fc.integer({ min: 0, max: 55 }) }),
  { maxLength: 12 },
)
const tracks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -1, max: 5 })))
  .map((pairs): Track => {
    const sorted = pairs.sort(([a], [b]) => a - b)
    return {
      starts: Int32Array.from(sorted, ([start]) => start),
      values: Int32Array.from(sorted, ([, value]) => value),
    }
  })

describe('a track', () => {
  test('holds at a time what a linear scan finds', () => {
    fc.assert(
      fc.property(tracks, time, (held, now) => {
        let value = NOTHING
        held.starts.forEach((start, i) => {
          if (start <= now) value = held.values[i] ?? NOTHING
        })
        expect(at(held, ms(now))).toBe(value)
      }),
    )
  })

  test('changes next where a linear scan finds the first later start', () => {
    fc.assert(
      fc.property(tracks, time, (held, now) => {
        const next = [...held.starts].find((start) => start > now)
        expect(nextChange(held, ms(now))).toBe(next ?? Infinity)
      }),
    )
  })

  test('holds nothing before its first start and when empty', () => {
    const empty = track([])
    expect(at(empty, ms(0))).toBe(NOTHING)
    expect(nextChange(empty, ms(0))).toBe(Infinity)
    const later = track([{ start: 10, end: 20 }])
    expect(at(later, ms(9))).toBe(NOTHING)
    expect(nextChange(later, ms(-1))).toBe(10)
  })
})

test.each([
  [[10, 20, 30], 9, -1],
  [[10, 20, 30], 10, 0],
  [[10, 20, 30], 29.9, 1],
  [[10, 20, 30], 1e12, 2],
  [[10, 10, 10], 10, 2],
  [[], 5, -1],
  [[10], NaN, -1],
])('the last start of %j at or before %d is number %d', (starts, now, index) => {
  expect(indexAt(Int32Array.from(starts), now)).toBe(index)
})

describe('spans as one track', () => {
  const held = (list: readonly Span[], now: number) => at(track(list), ms(now))

  test('a span holds its start and not its end', () => {
    const list = [{ start: 10, end: 20 }]
    expect([9, 10, 19, 20].map((now) => held(list, now))).toEqual([NOTHING, 0, 0, NOTHING])
  })

  test('the innermost of nested spans holds, then the outer one again', () => {
    const list = [
      { start: 0, end: 100 },
      { start: 20, end: 80 },
      { start: 40, end: 60 },
    ]
    expect([10, 30, 50, 70, 90].map((now) => held(list, now))).toEqual([0, 1, 2, 1, 0])
  })

  test('of overlapping spans the one that starts later holds, then what is left of the other', () => {
    const list = [
      { start: 0, end: 30 },
      { start: 20, end: 40 },
      { start: 25, end: 28 },
    ]
    expect([10, 22, 26, 29, 35].map((now) => held(list, now))).toEqual([0, 1, 2, 1, 1])
  })

  test('of spans that start together the shortest is the inner one, whatever their order', () => {
    const short = { start: 0, end: 10 }
    const long = { start: 0, end: 20 }
    expect([5, 15].map((now) => held([short, long], now))).toEqual([0, 1])
    expect([5, 15].map((now) => held([long, short], now))).toEqual([1, 0])
  })

  test('of equal spans the last holds', () => {
    const same = { start: 0, end: 10 }
    expect(held([same, same], 5)).toBe(1)
  })

  test('spans that touch leave no gap', () => {
    const list = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
    ]
    expect(track(list)).toEqual({
      starts: Int32Array.of(0, 10, 20),
      values: Int32Array.of(0, 1, NOTHING),
    })
  })

  test('empty and inverted spans hold nothing and make no edge', () => {
    const list = [
      { start: 5, end: 5 },
      { start: 9, end: 3 },
    ]
    expect(track(list).starts).toHaveLength(0)
  })

  test('at every time it is what a linear scan over the spans finds', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const flat = track(list)
        for (let now = -1; now <= 56; now++) expect(at(flat, ms(now))).toBe(innermost(list, now))
      }),
    )
  })

  test('its next change is the next time at which a linear scan finds another span', () => {
    fc.assert(
      fc.property(spans, time, (list, now) => {
        let next = now + 1
        while (next <= 60 && innermost(list, next) === innermost(list, now)) next += 1
        expect(nextChange(track(list), ms(now))).toBe(next > 60 ? Infinity : next)
      }),
    )
  })

  test('a hundred thousand spans, nested and overlapping, are no trouble', () => {
    const list = Array.from({ length: 100_000 }, (_, i) => ({ start: i, end: 200_000 - i * 2 }))
    expect(at(track(list), ms(0))).toBe(0)
    expect(track(list).starts.length).toBeLessThanOrEqual(200_000)
  }, 60_000)
})

function innermost(list: readonly Span[], now: number): number {
  let best = NOTHING
  list.forEach((span, i) => {
    if (span.start > now || now >= span.end) return
    const held = list[best]
    const length = span.end - span.start
    const inner =
      !held ||
      span.start > held.start ||
      (span.start === held.start && length <= held.end - held.start)
    if (inner) best = i
  })
  return best
}

test('a steady track goes on through gaps with what it held before', () => {
  const gaps = track([
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ])
  const whole = steady(gaps)
  expect([5, 15, 25, 35, 99].map((now) => at(whole, ms(now)))).toEqual([NOTHING, 0, 0, 1, 1])
})

test('a steady track holds at a time the last thing that was held', () => {
  fc.assert(
    fc.property(tracks, time, (held, now) => {
      const last = [...held.values].findLast(
        (value, i) => value !== NOTHING && (held.starts[i] ?? 0) <= now,
      )
      expect(at(steady(held), ms(now))).toBe(last ?? NOTHING)
    }),
  )
})
