import { expect, test } from 'vitest'
import { fromSeconds } from '../../lib/time'
import { lengthOf, skippedSentence, skippedTo, type Stop, stopsOf } from '../../lib/tour'

function stop(slug: string, start: number, end: number): Stop {
  return { slug, start: fromSeconds(start), end: fromSeconds(end) }
}

function tourOf(...stretches: [slug: string, start: number, end: number][]): Stop[] {
  return stopsOf(
    stretches.map(([slug, start, end]) => ({
      slug,
      passage: { start: fromSeconds(start), end: fromSeconds(end) },
    })),
  )
}

const place = (slug: string, time: number) => ({ slug, time: fromSeconds(time) })
const durationOf = () => fromSeconds(100)
const said = (to: Stop, from: ReturnType<typeof place> | null, aloud = false) =>
  skippedSentence(skippedTo(to, from, durationOf), (slug) => slug.toUpperCase(), aloud)

test('a tour stops at each stretch, in the order they are given', () => {
  expect(tourOf(['b', 40, 50], ['a', 1, 2])).toEqual([stop('b', 40, 50), stop('a', 1, 2)])
})

test('stretches that overlap, hold each other or almost touch are heard once', () => {
  expect(tourOf(['a', 1, 9], ['a', 3, 4], ['a', 8, 12], ['a', 12.5, 20], ['a', 30, 31])).toEqual([
    stop('a', 1, 20),
    stop('a', 30, 31),
  ])
})

test('stretches of different episodes are never joined', () => {
  expect(tourOf(['a', 1, 9], ['b', 3, 4])).toHaveLength(2)
})

test('a tour is as long as its stops', () => {
  expect(lengthOf(tourOf(['a', 1, 9], ['b', 3, 4]))).toBe(9000)
})

test('what lies between two stops is said', () => {
  expect(said(stop('a', 200, 210), place('a', 10))).toBe('Skipped 3:10 of “A”')
})

test('from one episode to the next, the rest of the one and the beginning of the other are said', () => {
  expect(said(stop('b', 14, 20), place('a', 50))).toBe(
    'Skipped the last 0:50 of “A” and the first 0:14 of “B”',
  )
})

test('at first the beginning of the episode is said', () => {
  expect(said(stop('a', 14, 20), null)).toBe('Skipped the first 0:14 of “A”')
})

test('what is skipped is read aloud in words', () => {
  expect(said(stop('a', 200, 210), place('a', 10), true)).toBe(
    'Skipped 3 minutes 10 seconds of “A”',
  )
})

test('less than a second, and a step back, are worth no word', () => {
  expect(said(stop('a', 10.5, 20), place('a', 10))).toBe('')
  expect(said(stop('a', 10, 20), place('a', 90))).toBe('')
  expect(said(stop('b', 0.5, 20), place('a', 99.5))).toBe('')
})
