import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Piece, textOfPieces, wordsOf } from '../../../../lib/formats/read/words'
import { ms, ZERO } from '../../../../lib/time'

/** Pieces apart by bars, one every 100 ms, each 90 ms long. */
function pieces(text: string): Piece[] {
  return text
    .split('|')
    .map((piece, i) => ({ text: piece, start: ms(i * 100), end: ms(i * 100 + 90) }))
}

function timed(text: string, timedBy: string): string {
  const words = wordsOf(text, pieces(timedBy))
  return words.map((word) => `${word.text} ${word.start ?? '·'}–${word.end ?? '·'}`).join(', ')
}

describe('wordsOf', () => {
  test('merges pieces to the words they make up', () => {
    expect(timed('Hello, Americans! 3.5%', ' Hello|,| Amer|icans|!| 3|.5%')).toBe(
      'Hello, 0–190, Americans! 200–490, 3.5% 500–690',
    )
  })

  test('gives the first word of a longer piece its start, and the last one its end', () => {
    expect(timed('New York is big.', 'New York|is|big.')).toBe(
      'New 0–·, York ·–90, is 100–190, big. 200–290',
    )
  })

  test('cuts scripts without spaces where their pieces begin', () => {
    expect(timed('日本語、AIです。ok', '日本|語、|AI|で|す。|ok')).toBe(
      '日本 0–90, 語、 100–190, AI 200–290, で 300–390, す。 400–490, ok 500–590',
    )
  })

  test('finds words that are written with another case, other accents and without punctuation', () => {
    expect(timed('Ça va, “Zoë”?', 'ca|va|zoe')).toBe('Ça 0–90, va, 100–190, “Zoë”? 200–290')
  })

  test('times those that agree where text and pieces differ', () => {
    expect(timed('Well, hello there', 'hello|uh|there')).toBe(
      'Well, ·–·, hello 0–90, there 200–290',
    )
  })

  test('puts characters together that pieces cut apart', () => {
    expect(timed('Škoda är', ' \uFFFD|\uFFFDkoda| \uFFFD|\uFFFD|r')).toBe('Škoda 0–190, är 200–490')
    expect(timed('日本', ' \uFFFD|\uFFFD|本')).toBe('日 0–190, 本 200–290')
    // As many pieces as words by chance.
    expect(timed('今日は良い', '今日|は|\uFFFD|\uFFFD|い')).toBe(
      '今日 0–90, は 100–190, 良 200–390, い 400–490',
    )
    expect(timed('一二三', '一|\uFFFD|\uFFFD\uFFFD|\uFFFD')).toBe('一 0–90, 二三 100–390')
  })

  test('takes halves of characters that the text does not have for nothing', () => {
    expect(timed('a é b', ' a| é\uFFFD| b')).toBe('a 0–90, é 100–190, b 200–290')
    expect(timed('b', '\uFFFD| b')).toBe('b 100–190')
    expect(timed('größte Not', ' kleinste| gr\uFFFD|\uFFFDßte| Not')).toBe(
      'größte ·–·, Not 300–390',
    )
  })

  test('knows no words where no piece has a time', () => {
    expect(wordsOf('a b', [{ text: 'a', start: null, end: null }])).toEqual([])
  })

  test('leaves out an end before its start', () => {
    const words = wordsOf('a', [{ text: 'a', start: ms(5), end: ms(4) }])
    expect(words).toEqual([{ text: 'a', start: 5, end: null }])
  })

  test('keeps all signs of the text, whatever times it', () => {
    const text = fc.array(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '日', 'é.')),
    )
    fc.assert(
      fc.property(text, fc.array(fc.string({ unit: 'grapheme' })), (parts, others) => {
        const spoken = parts.join('')
        const [words, strangers] = [parts, others].map((texts) =>
          wordsOf(
            spoken,
            texts.map((piece) => ({ text: piece, start: ZERO, end: null })),
          ),
        )
        const bare = spoken.replace(/\s/g, '')
        if (parts.length > 0) expect(words?.map((word) => word.text).join('')).toBe(bare)
        if (others.length > 0) expect(strangers?.map((word) => word.text).join('')).toBe(bare)
      }),
    )
  })
})

test.each([
  [' Hello|,| Amer|icans', 'Hello, Americans'],
  ['Hello,|there', 'Hello, there'],
  ['日|本|AI|と', '日本 AI と'],
])('pieces %j make the text %j', (texts, text) => {
  expect(textOfPieces(pieces(texts))).toBe(text)
})
