import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { say } from '../../../../../lib/align/language/english/say'

describe('a written word is spoken', () => {
  test.each([
    ['dropout', 'dropout'],
    ['Müller', 'muller'],
    ['café', 'cafe'],
    ['Łódź', 'lodz'],
    ['it’s', "it's"],
    ["it's", "it's"],
    ['a', 'a'],
    ['I', 'i'],
    ['x', 'x.'],
    ['U.S.A', 'u. s. a.'],
    ['a.m', 'a. m.'],
    ['NLP', 'n. l. p.', 'nlp'],
    ['GANs', "g. a. n. 's", 'gans'],
    ['NASA’s', "n. a. s. a. 's", "nasa 's"],
    ['Bi-LSTM', 'bi l. s. t. m.', 'bi lstm'],
    ['ResNet’s', "res net 's"],
    ['iPhone', 'i phone'],
    ['Long-Short', 'long short'],
    ['well‑known', 'well known'],
    ['mother-in-law', 'mother in law'],
    ['AT&T', 'a. t. and t.', 'at and t.'],
    ['R&D', 'r. and d.'],
    ['C++', 'c. plus plus'],
    ['C#', 'c. sharp'],
    ['and/or', 'and or', 'and slash or', 'and or or'],
    ['Node.js', 'node dot js', 'node js'],
    ['me@home.org', 'me at home dot org', 'me at home org'],
    ['GPT4', 'g. p. t. four', 'gpt four'],
    ['3D', 'three d.'],
    ['Dr', 'doctor', 'dr'],
    ['e.g', 'for example', 'e. g.'],
  ])('%s', (word, ...ways) => {
    expect(said(word)).toEqual(ways)
  })

  test.each([
    ['7', 'seven'],
    ['21', 'twenty one'],
    ['100', 'one hundred'],
    ['1,250', 'one thousand two hundred fifty'],
    ['1,250', 'one thousand two hundred and fifty'],
    ['2,000,003', 'two million three'],
    ['404', 'four oh four'],
    ['404', 'four hundred and four'],
    ['1823', 'eighteen twenty three'],
    ['1905', 'nineteen oh five'],
    ['1900', 'nineteen hundred'],
    ['2005', 'two thousand five'],
    ['2019', 'twenty nineteen'],
    ['2019', 'two thousand and nineteen'],
    ['1990s', "nineteen ninety 's"],
    ['90s', "ninety 's"],
    ['007', 'oh oh seven'],
    ['1st', 'first'],
    ['12th', 'twelfth'],
    ['20th', 'twentieth'],
    ['103rd', 'one hundred and third'],
    ['3.75', 'three point seven five'],
    ['3.75', 'three point seventy five'],
    ['2.0', 'two point oh'],
    ['1.2.3', 'one point two point three'],
    ['12%', 'twelve percent'],
    ['$1', 'one dollar'],
    ['$4.5', 'four point five dollars'],
    ['$5.99', 'five dollars and ninety nine cents'],
    ['$5.99', 'five ninety nine'],
    ['€300', 'three hundred euros'],
    ['£3', 'three pounds'],
    ['7:30', 'seven thirty'],
    ['7:05', 'seven oh five'],
    ['7:00', "seven o'clock"],
    ['3:1', 'three one'],
    ['10-20', 'ten to twenty'],
    ['$4.5M', 'four point five million dollars'],
    ['$3bn', 'three billion dollars'],
    ['£1m', 'one million pounds'],
    ['5€', 'five euros'],
    ['1€', 'one euro'],
    ['5k', 'five thousand'],
    ['10x', 'ten x.'],
    ['10x', 'ten times'],
    ['100km', 'one hundred kilometers'],
    ['64GB', 'sixty four gigabytes'],
    ['7pm', 'seven p. m.'],
    ['20°C', 'twenty degrees celsius'],
    ['20°', 'twenty degrees'],
    ['½', 'one half'],
    ['3/4', "three quarter 's"],
    ['1/3', 'a third'],
    ['24/7', 'twenty four seven'],
    ['PhD', 'p. h. d.'],
    ['https://www.example.com/news?x=1', 'example dot com slash news'],
    ['www.example.com', 'w. w. w. dot example dot com'],
    [
      '1234567890123456',
      'one two three four five six seven eight nine zero one two three four five six',
    ],
  ])('%s as %s', (word, way) => {
    expect(said(word)).toContain(way)
  })

  test.each([
    ['GB', '64', 'gigabytes'],
    ['million', '$4.5', 'million dollars'],
    ['II', 'War', 'two'],
    ['XIV', 'Louis', 'the fourteenth'],
  ])('%s after %s as %s', (word, before, way) => {
    expect(said(word, before)).toContain(way)
  })

  test('the word before changes nothing where it says nothing', () => {
    expect(said('GB', 'the')).toEqual(['g. b.', 'gb'])
    expect(said('million', '4')).toEqual(['million'])
    expect(said('XXXX')).toEqual(['x. x. x. x.', 'xxxx'])
  })
})

describe('nothing is spoken for', () => {
  test.each(['', '🎧', '日', '—', "'", '...', 'Привет', 'x'.repeat(61)])('%s', (word) => {
    expect(say(word)).toEqual([])
  })
})

test('any text gives a few ways of plain units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (word, before) => {
      const ways = say(word, before)
      expect(ways.length).toBeLessThanOrEqual(8)
      for (const units of ways) {
        expect(units).not.toEqual([])
        for (const unit of units) expect(unit).toMatch(/^[a-z']+\.?$/)
      }
    }),
  )
})

test.each(['constructor', 'toString', '__proto__', 'valueOf'])(
  '%s is a word like any other',
  (word) => {
    expect(say(word)).not.toEqual([])
  },
)

function said(word: string, before = ''): string[] {
  return say(word, before).map((units) => units.join(' '))
}
