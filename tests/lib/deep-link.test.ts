import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fragmentOf, parseFragment } from '../../lib/deep-link'
import { ms } from '../../lib/time'

describe('parseFragment', () => {
  test.each([
    ['#t=83.2', 83_200, null],
    ['#t=1:23', 83_000, null],
    ['#t=1:02:03', 3_723_000, null],
    ['#t=npt:1:23', 83_000, null],
    ['#t=1:23,1:40', 83_000, 100_000],
    ['#t=62.4,71.9', 62_400, 71_900],
    ['#t=,0:20', 0, 20_000],
    ['#t=1%3A23', 83_000, null],
    ['#t=1:23:~:text=word', 83_000, null],
  ])('%s leads to a time', (fragment, start, end) => {
    expect(parseFragment(fragment)).toEqual({ kind: 'time', start, end })
  })

  test('an end that is not after its start is left out', () => {
    expect(parseFragment('#t=10,5')).toEqual({ kind: 'time', start: 10_000, end: null })
  })

  test.each(['', '#', '#t=', '#t=abc', '#t=-3', '#t=1:99'])('%s leads nowhere', (fragment) => {
    expect(parseFragment(fragment)).toBeNull()
  })

  test('any other fragment is an id, decoded', () => {
    expect(parseFragment('#dropout')).toEqual({ kind: 'id', id: 'dropout' })
    expect(parseFragment('#chapter_%C3%BCber')).toEqual({ kind: 'id', id: 'chapter_über' })
    expect(parseFragment('#100%')).toEqual({ kind: 'id', id: '100%' })
  })

  test('no fragment throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseFragment(`#${text}`)))
  })
})

describe('fragmentOf', () => {
  test('names the whole second', () => {
    expect(fragmentOf(ms(83_900))).toBe('#t=1:23')
  })

  test('is read back as the second it names', () => {
    fc.assert(
      fc.property(fc.nat(36_000_000), (time) => {
        const start = Math.floor(time / 1000) * 1000
        expect(parseFragment(fragmentOf(ms(time)))).toEqual({ kind: 'time', start, end: null })
      }),
    )
  })
})
