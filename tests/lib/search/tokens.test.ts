import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../lib/search/fold'
import { searchTokens } from '../../../lib/search/tokens'
import { tokens } from '../../../lib/transcript/tokens'

const termsOf = (text: string) => searchTokens(text).map(({ terms }) => terms.join(' '))

describe('folding', () => {
  test.each([
    ['Café', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['Örtlich', 'ortlich'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['ｆｕｌｌ', 'full'],
    ['ﬁn', 'fin'],
    ['كِتَاب', 'كتاب'],
    ['शिक्षा', 'शिक्षा'],
    ['が', 'が'],
    ['한국', '한국'],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded))

  test('twice is as once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)))
  })
})

describe('the words of a text', () => {
  test.each([
    ['A gradient, once more.', ['a', 'gradient', 'once', 'more']],
    ['Bi-LSTM', ['bilstm bi lstm']],
    ['it’s', ['its it s']],
    ['C++, C# and C', ['c++', 'c#', 'and', 'c']],
    ['3.5 % of 1,000 or 3,5', ['3.5', 'of', '1000', 'or', '3.5']],
    ['$5 and 50%', ['5', 'and', '50']],
    ['node.js', ['nodejs node js']],
    ['AT&T', ['att at t']],
    ['https://a.example/b-c', ['https a example b c']],
    ['機械学習', ['機械', '械学', '学習', '習']],
    ['山を', ['山を', 'を']],
    ['AI学習', ['ai', '学習', '習']],
    ['up 🏔️ 👍🏽 🇫🇷', ['up', '🏔', '👍', '🇫🇷']],
    ['( \\ ) " * …', []],
  ])('%s', (text, terms) => expect(termsOf(text)).toEqual(terms))

  test('any text is cut in order, into what stands in it, with the words of the transcript', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = searchTokens(text)
        const words = tokens(text)
        found.forEach(({ start, end, word, terms }, i) => {
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThan(end)
          expect(word).toBeLessThan(Math.max(1, words.length))
          expect(terms.length).toBeGreaterThan(0)
          expect(terms).not.toContain('')
        })
        for (const { start } of words) expect(found.some((one) => one.start === start)).toBe(true)
      }),
    )
  })
})
