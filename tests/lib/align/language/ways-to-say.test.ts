import { describe, expect, test } from 'vitest'
import { ENGLISH, FRENCH, type Language } from '../../../../lib/align/language/language'
import { waysToSay } from '../../../../lib/align/language/ways-to-say'

/** The likeliest way of each word, as one text. */
function said(text: string, language: Language): string[] {
  const ways = waysToSay(text.split(' '), new Map(), language)
  return ways.map(([units = []]) => units.join(' '))
}

describe('a number whose digits stand in groups', () => {
  test.each([
    ['1 200 euros', ['mille', 'deux cent', 'euros']],
    ['12 500', ['douze mille', 'cinq cent']],
    ['1 200 000', ['un million', 'deux cent mille', '']],
    ['3 000 050 fois', ['trois million', '', 'cinquante', 'fois']],
  ])('%s is said as one in French', (text, units) => {
    expect(said(text, FRENCH)).toEqual(units)
  })

  test('and in English', () => {
    expect(said('12 500', ENGLISH)).toEqual(['twelve thousand', 'five hundred'])
  })

  test('may also be two numbers', () => {
    const [first = [], second = []] = waysToSay(['12', '345'], new Map(), ENGLISH)
    expect(first.map((units) => units.join(' '))).toContain('twelve')
    expect(second.length).toBeGreaterThan(0)
  })

  test.each(['in 1984 200', 'the 1 20', '0 200', 'the 200 cars', '1200 000'])('not %s', (text) => {
    const plain = text.split(' ').map((word) => ENGLISH.say(word)[0]?.join(' '))
    expect(said(text, ENGLISH)).toEqual(plain)
  })
})

test('a word with another spelling is said as that', () => {
  const ways = waysToSay(['Nginx'], new Map([['Nginx', 'engine x']]), ENGLISH)
  expect(ways[0]?.[0]).toEqual(['engine', 'x.'])
})
