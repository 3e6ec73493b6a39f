import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restyled, styleOf } from '../../../lib/retime/style'
import { formatTime, ms, parseTime } from '../../../lib/time'

test.each([
  // [written, new time, expected, other times of the text]
  ['4:20', 262_400, '4:22.4', []],
  ['4:20.5', 262_500, '4:22.5', []],
  ['4:20.5', 262_000, '4:22', []],
  ['4:20.50', 262_900, '4:22.90', []],
  ['4:22.95', 260_500, '4:20.50', ['1:00.10']],
  ['260.5', 262_900, '262.9', []],
  ['9', 3_600_000, '3600', []],
  ['04:20', 600_000, '10:00', []],
  ['10:00', 260_000, '04:20', ['04:10']],
  ['10:00', 260_000, '4:20', ['4:10']],
  ['59:50', 3_610_000, '1:00:10', []],
  ['59:50', 3_610_000, '60:10', ['75:00']],
  ['75:00', 4_510_000, '75:10', []],
  ['1:00:10', 3_590_000, '59:50', []],
  ['1:00:10', 3_590_000, '0:59:50', ['0:04:20']],
  ['00:04:20', 261_000, '00:04:21', []],
])('%s that becomes %i ms is written %s beside %j', (written, now, expected, others) => {
  expect(restyled(ms(now), written, styleOf([written, ...others]))).toBe(expected)
})

test('whatever the style, the time that is read back is the one that was meant', () => {
  const written = fc.constantFrom(
    '4:20',
    '04:20.5',
    '260',
    '0:04:20',
    '75:00.00',
    '1:02:03',
    '00:00:00.123',
  )
  const property = fc.property(
    fc.array(written, { minLength: 1 }),
    fc.nat(20_000_000),
    (texts, now) => {
      const [text = ''] = texts
      expect(parseTime(restyled(ms(now), text, styleOf(texts)))).toEqual({ ok: true, time: now })
    },
  )
  fc.assert(property)
})

test('there and back again the bytes are the same, where times stand in their shortest form', () => {
  const time = fc.tuple(fc.nat(20_000_000), fc.boolean())
  const property = fc.property(fc.array(time, { minLength: 1 }), fc.nat(5_000_000), (times, by) => {
    const old = times.map(([at, isSeconds]) => (isSeconds ? String(at / 1000) : formatTime(ms(at))))
    const there = times.map(([at], i) => restyled(ms(at + by), old[i] ?? '', styleOf(old)))
    const back = times.map(([at], i) => restyled(ms(at), there[i] ?? '', styleOf(there)))
    expect(back).toEqual(old)
  })
  fc.assert(property, { numRuns: 1000 })
})
