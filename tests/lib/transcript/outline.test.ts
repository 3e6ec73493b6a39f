import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlineOf, wordAfter, wordAt } from '../../../lib/transcript/outline'
import { tokens } from '../../../lib/transcript/tokens'
import { em, heading, list, mark, mention, p, quote, segment, turn } from './build'

function paragraph(text: string, firstWord = 0) {
  return { firstWord, text, tokens: tokens(text) }
}

describe('the words', () => {
  test('of all paragraphs are one row, and each paragraph knows its first', () => {
    const outline = outlineOf([
      heading('Not a word'),
      p('one two'),
      list([p('three')], [p('…')]),
      quote(p('four')),
      { kind: 'code', language: null, text: 'not a word' },
      { kind: 'table', rows: [[[{ kind: 'text', text: 'not a word' }]]] },
    ])
    expect(outline.words).toEqual(['one', 'two', 'three', 'four'])
    expect(outline.paragraphs.map((each) => each.firstWord)).toEqual([0, 2, 3, 3])
  })

  test('go on over formatting', () => {
    expect(outlineOf([p('over', em('fit'), 'ting is')]).words).toEqual(['overfitting', 'is'])
  })

  test('of one paragraph that stands twice are counted twice', () => {
    const same = p('again')
    const outline = outlineOf([same, same])
    expect(outline.words).toEqual(['again', 'again'])
    expect(outline.paragraphs.map((each) => each.firstWord)).toEqual([0, 1])
  })
})

describe('a given time belongs to', () => {
  test('the next word, for marks between and inside paragraphs', () => {
    const outline = outlineOf([mark(1), p('a b ', mark(2), 'c', mark(3), ' d'), mark(4), p('e')])
    expect([...outline.marks]).toEqual([
      [0, 1000],
      [2, 2000],
      [3, 3000],
      [4, 4000],
    ])
    expect(outline.given).toEqual(outline.marks)
  })

  test('the word it stands in, for a mark inside a word', () => {
    expect([...outlineOf([p('a over', mark(2), 'fit')]).marks]).toEqual([[1, 2000]])
  })

  test('the first word, for segments, turns and mentions', () => {
    const outline = outlineOf([
      p('a'),
      segment('x', { at: 1 }, p('b c')),
      turn('ada', { at: 2 }, p('d ', mention('y', { at: 3 }, 'e'))),
    ])
    expect(outline.marks.size).toBe(0)
    expect([...outline.given]).toEqual([
      [1, 1000],
      [3, 2000],
      [4, 3000],
    ])
  })

  test('the word behind, for the end of segments and mentions', () => {
    const outline = outlineOf([
      segment('x', { until: 5 }, p('a ', mention('y', { until: 4 }, 'b'), ' c')),
    ])
    expect([...outline.ends]).toEqual([
      [2, 4000],
      [3, 5000],
    ])
  })

  test('the inner of two segments that end together', () => {
    const outline = outlineOf([segment('x', { until: 9 }, segment('y', { until: 5 }, p('a')))])
    expect([...outline.ends]).toEqual([[1, 5000]])
  })

  test('no word, behind the last one', () => {
    expect([...outlineOf([p('a'), mark(9)]).marks]).toEqual([[1, 9000]])
  })
})

describe('in a paragraph', () => {
  const text = paragraph('the over-fit, ok', 10)

  test.each([
    [0, 10],
    [2, 10],
    [3, 11],
    [4, 11],
    [8, 11],
    [12, 12],
    [14, 12],
    [16, 13],
    [99, 13],
  ])('the word at place %d is number %d', (offset, word) => {
    expect(wordAt(text, offset)).toBe(word)
  })

  test.each([
    [0, 10],
    [1, 11],
    [4, 11],
    [5, 12],
    [14, 12],
    [15, 13],
    [99, 13],
  ])('the word after place %d is number %d', (offset, word) => {
    expect(wordAfter(text, offset)).toBe(word)
  })

  test('the word at a place is the first that ends behind it, the word after it the first that begins there', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(45), (line, offset) => {
        const all = tokens(line)
        const ends = all.findIndex((token) => token.end > offset)
        const begins = all.findIndex((token) => token.start >= offset)
        expect(wordAt(paragraph(line), offset)).toBe(ends < 0 ? all.length : ends)
        expect(wordAfter(paragraph(line), offset)).toBe(begins < 0 ? all.length : begins)
      }),
    )
  })
})

test('a paragraph of five megabytes with a mention every few words is outlined', () => {
  const parts = Array.from({ length: 250_000 }, () => mention('x', { at: 1 }, 'some words here '))
  expect(outlineOf([{ ...p(), inlines: parts }]).words).toHaveLength(750_000)
}, 60_000)
