import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  collector,
  diagnostic,
  didYouMean,
  inFileOrder,
  isError,
  listed,
  nearest,
  quoted,
} from '../../lib/diagnostic'

function at(file: string, line: number, column: number, rule = 'a') {
  return diagnostic({ file, place: { line, column }, rule, reason: 'Unexpected x', remedy: 'Y.' })
}

test('a diagnostic carries its file, place, rule, reason and remedy, and is an error unless it says so', () => {
  const place = { line: 3, column: 7 }
  const error = diagnostic({
    file: 'a.mdx',
    place,
    rule: 'r',
    reason: 'Unexpected x',
    remedy: 'Do y.',
  })
  expect(error).toMatchObject({
    file: 'a.mdx',
    ...place,
    ruleId: 'r',
    reason: 'Unexpected x',
    note: 'Do y.',
  })
  expect(isError(error)).toBe(true)
  const warning = diagnostic({
    file: 'a.mdx',
    place,
    rule: 'r',
    reason: 'x',
    remedy: 'y',
    severity: 'warning',
  })
  expect(isError(warning)).toBe(false)
})

test('file order is by path, line, column, then rule', () => {
  const sorted = [
    at('a', 1, 2),
    at('a', 2, 1, 'a'),
    at('a', 2, 1, 'b'),
    at('a', 10, 1),
    at('b', 1, 1),
  ]
  expect(inFileOrder([...sorted].reverse())).toEqual(sorted)
})

test('a collector gathers the diagnostics of its file', () => {
  const { report, diagnostics } = collector('show.yaml')
  report({ place: { line: 1, column: 1 }, rule: 'r', reason: 'Unexpected x', remedy: 'Y.' })
  expect(diagnostics.map((one) => one.file)).toEqual(['show.yaml'])
})

describe('nearest', () => {
  const known = ['title', 'date', 'audio', 'description']

  test('finds a word with a slip in it', () => {
    expect(
      ['titel', 'tilte', 'Title', 'dates', 'adio', 'desciption'].map((word) =>
        nearest(word, known),
      ),
    ).toEqual(['title', 'title', 'title', 'date', 'audio', 'description'])
  })

  test('finds nothing for another word', () => {
    expect(['speakers', 'x', ''].map((word) => nearest(word, known))).toEqual([null, null, null])
  })

  test('a known word is nearest to itself', () => {
    fc.assert(fc.property(fc.constantFrom(...known), (word) => nearest(word, known) === word))
  })

  test('turns into a question, or into what else to do', () => {
    expect(didYouMean('titel', known, 'Delete it.')).toBe('Did you mean `title`?')
    expect(didYouMean('speakers', known, 'Delete it.')).toBe('Delete it.')
  })
})

test('names are listed as one reads them aloud', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'and')]).toEqual([
    '',
    '`a`',
    '`a` or `b`',
    '`a`, `b` and `c`',
  ])
})

test('a quoted value stays on one line, without backticks and control characters, and short', () => {
  expect(quoted('a\n b`c\u0001')).toBe('`a bˋc\uFFFD`')
  expect(quoted('x'.repeat(100))).toHaveLength(62)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^`[^`\n]*`$/.test(quoted(text))))
})
