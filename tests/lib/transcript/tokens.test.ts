import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokens, words } from '../../../lib/transcript/tokens'

describe('a word is', () => {
  test.each([
    ['what stands between spaces and punctuation', 'Hello, world. How?', ['Hello', 'world', 'How']],
    ['a contraction, curly or straight', "it’s it's l’été", ['it’s', "it's", 'l’été']],
    ['a possessive', 'the network’s loss', ['the', 'network’s', 'loss']],
    ['a hyphenated compound', 'Bi-LSTM state‑of‐the-art', ['Bi-LSTM', 'state‑of‐the-art']],
    ['a number', '3.5 and 1,000,000 in 2012', ['3.5', 'and', '1,000,000', 'in', '2012']],
    ['a clock time or a verse', 'at 10:30, John 3:16', ['at', '10:30', 'John', '3:16']],
    [
      'an amount of money',
      '$5, €1.50 or 20€ and US$7',
      ['$5', '€1.50', 'or', '20€', 'and', 'US', '$7'],
    ],
    ['a percentage or a temperature', '50% at 20°', ['50%', 'at', '20°']],
    ['a programming language', 'C++, C# and F#.', ['C++', 'C#', 'and', 'F#']],
    [
      'an abbreviation with signs',
      'AT&T and/or U.S. e.g. R&B',
      ['AT&T', 'and/or', 'U.S', 'e.g', 'R&B'],
    ],
    ['a name with a dot or an underscore', 'Node.js snake_case', ['Node.js', 'snake_case']],
    ['a mail address', 'ada@example.com', ['ada@example.com']],
    ['a web address', 'see https://example.com/a?b=c#d.', ['see', 'https://example.com/a?b=c#d']],
    ['an address without a scheme', 'example.com/a-b', ['example.com/a-b']],
    ['a decomposed letter with its mark', 'cafe\u0301 x', ['cafe\u0301', 'x']],
    ['joined by invisible joiners', 'می\u200Cخواهم co\u00ADop', ['می\u200Cخواهم', 'co\u00ADop']],
    ['right to left', 'שלום עולם', ['שלום', 'עולם']],
    ['a Korean word', '안녕 세계', ['안녕', '세계']],
    ['a Hindi word with its vowel signs', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['one Chinese character', '你好。', ['你', '好']],
    ['one kana with the sign that lengthens it', 'コーヒー', ['コー', 'ヒー']],
    ['one Thai letter with its marks', 'กี่', ['กี่']],
    ['Latin inside Chinese', '用GPU训练', ['用', 'GPU', '训', '练']],
    [
      'no more than the Latin part of an address',
      'https://example.com/を',
      ['https://example.com/', 'を'],
    ],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('a word ends at', () => {
  test.each([
    ['an em or en dash', 'gradient—the 1990–2000', ['gradient', 'the', '1990', '2000']],
    ['two hyphens or three dots', 'well--no wait...what', ['well', 'no', 'wait', 'what']],
    ['a comma before a letter', 'one,two', ['one', 'two']],
    ['a colon before a letter', 'note:this', ['note', 'this']],
    [
      'quotes around it',
      '‘GANs’ "x" ‘n’ \'tis parents’ house',
      ['GANs', 'x', 'n', 'tis', 'parents', 'house'],
    ],
    ['an ellipsis', 'so…then', ['so', 'then']],
    ['a plus before a letter', 'a+b 50+', ['a', 'b', '50+']],
    ['a line break', 'a\nb', ['a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('no word is', () => {
  test.each([
    ['an emoji', '🎧 👩‍👩‍👧 ❤️ 🇯🇵 👍🏽'],
    ['punctuation', "— … « » ( ) ’ ' & / + # @ % $ . ,"],
    ['a sign of a script without spaces', '។ ๏ ် ុ'],
    ['an address without a host', '://'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(words(text)).toEqual([])
  })
})

test('an emoji between two words belongs to neither', () => {
  const text = 'a❤️b 1️⃣'
  expect(words(text)).toEqual(['a', 'b', '1️⃣'])
})

test('a token is a place in UTF-16 units', () => {
  expect(tokens('🎧 hi')).toEqual([{ start: 3, end: 5 }])
})

test('tokens rise, never overlap, hold no white space, and cover every letter and digit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let end = 0
      let between = ''
      for (const token of tokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
        between += text.slice(end, token.start)
        end = token.end
      }
      expect(between + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u)
    }),
  )
})

test('two texts with a space between them have the words of both', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(words(`${a} ${b}`)).toEqual([...words(a), ...words(b)])
    }),
  )
})

test.each([
  ['a-', 'hyphens'],
  ['a', 'one letter'],
  ["'", 'apostrophes'],
  ["a'", 'apostrophes between letters'],
  ['1,', 'commas between digits'],
  ['+', 'plus signs'],
  ['a+', 'letters with plus signs'],
  ['http://', 'beginnings of addresses'],
  ['http://!', 'addresses that never become one'],
  ['\u0301', 'combining marks'],
  ['中', 'Chinese'],
])(
  'five million units of `%s` are cut (%s)',
  (piece) => {
    const text = piece.repeat(5_000_000 / piece.length)
    const cut = tokens(text)
    expect(cut.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length)
    expect(cut.every((token) => token.end - token.start <= 2100)).toBe(true)
  },
  60_000,
)
