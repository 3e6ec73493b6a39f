import { describe, expect, test } from 'vitest'
import { say } from '../../../../../lib/align/language/french/say'

function first(word: string, before?: string): string | undefined {
  return say(word, before)[0]?.join(' ')
}

describe('the likeliest way to say', () => {
  test.each([
    ['Bonjour', 'bonjour'],
    ['L’homme', "l'homme"],
    ["aujourd'hui", "aujourd'hui"],
    ['va-t-il', 'va-t-il'],
    ['cœur', 'coeur'],
    ['e\u0301te\u0301', 'été'],
    ['16', 'seize'],
    ['17', 'dix sept'],
    ['21', 'vingt et un'],
    ['71', 'soixante et onze'],
    ['80', 'quatre vingt'],
    ['81', 'quatre vingt un'],
    ['99', 'quatre vingt dix neuf'],
    ['100', 'cent'],
    ['250', 'deux cent cinquante'],
    ['1000', 'mille'],
    ['1984', 'mille neuf cent quatre vingt quatre'],
    ['2024', 'deux mille vingt quatre'],
    ['3000000', 'trois million'],
    ['1.200', 'mille deux cent'],
    ['12,5', 'douze virgule cinq'],
    ['12%', 'douze pour cent'],
    ['40€', 'quarante euros'],
    ['$5', 'cinq dollars'],
    ['3,50€', 'trois euros cinquante'],
    ['10h', 'dix heures'],
    ['18h30', 'dix huit heures trente'],
    ['21h', 'vingt et une heures'],
    ['1er', 'premier'],
    ['1re', 'première'],
    ['2e', 'deuxième'],
    ['21e', 'vingt et unième'],
    ['XIXe', 'dix neuvième'],
    ['XIV', 'quatorze'],
    ['Mme', 'madame'],
    ['SNCF', 's. n. c. f.'],
    ["l'ONU", "l' o. n. u."],
    ['exemple.fr', 'exemple point fr'],
  ])('%s: %s', (word, spoken) => expect(first(word)).toBe(spoken))

  test('a unit behind a number', () => {
    expect(first('km', '12')).toBe('kilomètres')
    expect(first('m', 'le')).toBe('m')
  })
})

test('years before 2000 are also said by hundreds, and a last un is also une', () => {
  expect(say('1789')).toContainEqual(['dix', 'sept', 'cent', 'quatre', 'vingt', 'neuf'])
  expect(say('21')).toContainEqual(['vingt', 'et', 'une'])
})

test('nothing is said of signs and of other scripts', () => {
  expect(say('🎧')).toEqual([])
  expect(say('日本')).toEqual([])
  expect(say('x'.repeat(70))).toEqual([])
})
