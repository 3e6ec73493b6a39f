import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatClock,
  formatSpoken,
  formatTime,
  fromSeconds,
  ms,
  parseTime,
  toSeconds,
} from '../../lib/time'

const TIMES = fc.integer({ min: 0, max: 1000 * 3600 * 1000 })

function parsed(text: string): number | string {
  const result = parseTime(text)
  return result.ok ? result.time : `${result.expected} / ${result.suggestion ?? '-'}`
}

describe('parseTime', () => {
  test('reads back what formatTime writes, for every time', () => {
    fc.assert(fc.property(TIMES, (time) => parsed(formatTime(ms(time))) === time))
  })

  test('reads seconds, minutes and hours, each with decimals', () => {
    expect(
      ['0', '83.5', '83', '1:23', '1:23.5', '01:02:03', '75:00', '0:00.001', ' 4:20.5 '].map(
        parsed,
      ),
    ).toEqual([0, 83_500, 83_000, 83_000, 83_500, 3_723_000, 4_500_000, 1, 260_500])
  })

  test('rounds decimals beyond the millisecond', () => {
    expect(parsed('1.0005')).toBe(1001)
  })

  test('a place above 59 after a colon gets the time it must mean', () => {
    expect(['1:99', '1:60:00', '1:2:3'].map(parsed)).toEqual([
      'two digits below 60 after a colon / 2:39',
      'two digits below 60 after a colon / 2:00:00',
      'two digits below 60 after a colon / 1:02:03',
    ])
  })

  test('what is no time gets the forms of one', () => {
    for (const text of [
      '',
      '-5',
      '1:',
      ':30',
      '1.2.3',
      'abc',
      '1,5',
      '٣',
      '1e3',
      'Infinity',
      '1:00:00:00',
      '9'.repeat(400),
    ])
      expect(parsed(text)).toBe('a time such as `83.5`, `1:23.5` or `1:02:03` / -')
  })

  test('any text gives a time of whole milliseconds, or a reason', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = parseTime(text)
        return result.ok
          ? Number.isSafeInteger(result.time) && result.time >= 0
          : result.expected !== ''
      }),
    )
  })
})

test('formatTime gives the shortest form', () => {
  expect([0, 5, 500, 60_000, 260_500, 3_723_040].map((time) => formatTime(ms(time)))).toEqual([
    '0:00',
    '0:00.005',
    '0:00.5',
    '1:00',
    '4:20.5',
    '1:02:03.04',
  ])
})

test('formatClock rounds down to whole seconds', () => {
  expect([999, 7_999, 3_723_999].map((time) => formatClock(ms(time)))).toEqual([
    '0:00',
    '0:07',
    '1:02:03',
  ])
})

test('formatSpoken names only the units that count', () => {
  expect([0, 1_000, 83_000, 3_600_000, 7_262_000].map((time) => formatSpoken(ms(time)))).toEqual([
    '0 seconds',
    '1 second',
    '1 minute 23 seconds',
    '1 hour',
    '2 hours 1 minute 2 seconds',
  ])
})

test('seconds and milliseconds turn into each other', () => {
  fc.assert(fc.property(TIMES, (time) => fromSeconds(toSeconds(ms(time))) === time))
})

test('a time that is no number throws', () => {
  expect(() => ms(NaN)).toThrow(RangeError)
  expect(() => fromSeconds(Infinity)).toThrow(RangeError)
})
