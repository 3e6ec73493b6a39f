import { expect, test } from 'vitest'
import type { Row } from '../../../lib/transcript/closest'
import { landmarks } from '../../../lib/transcript/landmarks'

/** Each letter is a word. */
function row(text: string): Row {
  const words = Int32Array.from(text, (sign) => sign.charCodeAt(0))
  return { words, exact: words, capital: new Uint8Array(text.length) }
}

function found(a: string, b: string, length: number) {
  const stretch = { fromA: 0, toA: a.length, fromB: 0, toB: b.length }
  return landmarks({ a: row(a), b: row(b) }, stretch, length)
}

test('runs that stand once on both sides are paired by their first words', () => {
  expect(found('abcxy', 'zzabc', 3)).toEqual([[0, 2]])
})

test('a run that stands twice on a side is none', () => {
  expect(found('abcabc', 'abc', 3)).toEqual([])
  expect(found('abc', 'abcxabc', 3)).toEqual([])
  expect(found('aaaa', 'aaa', 3)).toEqual([])
})

test('of runs that moved the most that still rise are kept', () => {
  expect(found('abcdef', 'cdefab', 2).map(([i]) => i)).toEqual([2, 3, 4])
})

test('a run longer than the stretch is nowhere', () => {
  expect(found('ab', 'ab', 3)).toEqual([])
})

test('only the stretch counts', () => {
  const rows = { a: row('abab'), b: row('ab') }
  expect(landmarks(rows, { fromA: 2, toA: 4, fromB: 0, toB: 2 }, 2)).toEqual([[2, 0]])
})
