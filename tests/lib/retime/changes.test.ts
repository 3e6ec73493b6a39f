import { describe, expect, test } from 'vitest'
import { type Changes, understand } from '../../../lib/retime/changes'
import { startAfter } from '../../../lib/retime/time-map'
import { ms } from '../../../lib/time'

const NONE: Changes = { shift: null, points: [], cuts: [], insertions: [] }

describe('what an author writes is understood', () => {
  test.each<[string, Partial<Changes>, number, number | null]>([
    ['seconds later', { shift: '2.4' }, 1000, 3400],
    ['seconds earlier', { shift: '-2.4' }, 10_000, 7600],
    ['a minus as it is printed', { shift: '−1:00' }, 61_000, 1000],
    ['by nothing', { shift: '0' }, 1000, 1000],
    ['points in any order', { points: ['58:00=58:31', '1:00=1:02.5'] }, 60_000, 62_500],
    ['a cut', { cuts: ['12:00-12:45'] }, 765_000, 720_000],
    ['a cut with a dash as it is printed', { cuts: ['0:01–0:02'] }, 1500, null],
    ['an insertion', { insertions: ['30@0:00'] }, 0, 30_000],
    ['both', { cuts: ['0:10-0:20'], insertions: ['1:00@0:10'] }, 20_000, 70_000],
  ])('%s', (_, changes, old, now) => {
    const understood = understand({ ...NONE, ...changes })
    expect(understood.ok && startAfter(understood.map, ms(old))).toBe(now)
  })
})

describe('what cannot be meant is said', () => {
  test.each<[string, Partial<Changes>]>([
    ['nothing', {}],
    ['two kinds', { shift: '1', cuts: ['1-2'] }],
    ['no number', { shift: 'two' }],
    ['a single point', { points: ['1:00=1:02'] }],
    ['half a point', { points: ['1:00=', '2:00=2:02'] }],
    ['points that fall', { points: ['1:00=1:02', '2:00=1:01'] }],
    ['two of one time', { points: ['1:00=1:02', '1:00=1:03'] }],
    ['a cut that ends before it starts', { cuts: ['12:45-12:00'] }],
    ['cuts within one another', { cuts: ['1:00-2:00', '1:30-1:40'] }],
    ['an insertion in a cut', { cuts: ['1:00-2:00'], insertions: ['30@1:30'] }],
    ['an insertion of nothing', { insertions: ['0@1:30'] }],
    ['several at once', { cuts: ['x', 'y-z'], insertions: ['30'] }],
  ])('%s', (name, changes) => {
    const understood = understand({ ...NONE, ...changes })
    expect(understood.ok ? [] : understood.wrong).toMatchSnapshot(name)
  })
})
