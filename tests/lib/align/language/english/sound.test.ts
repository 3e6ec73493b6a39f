import { expect, test } from 'vitest'
import { sound } from '../../../../../lib/align/language/english/sound'
import { lookup } from './dictionary'

test.each([
  ['a word of the dictionary', 'dog', ['D AO G']],
  ['one with variants', 'a', ['AH', 'EY']],
  ['one with an apostrophe', "it's", ['IH T S']],
  ['a plural behind a voiced sound', 'dogs', ['D AO G Z']],
  ['a plural behind an unvoiced one', 'bats', ['B AE T S']],
  ['a possessive behind a hiss', "box's", ['B AA K S IH Z']],
  ['an unknown owner', "umlaut's", ['AH M L AO T S']],
  [
    'a word of two in the dictionary, then by rule',
    'backpropagation',
    ['B AE K P R AA P AH G EY SH AH N', 'B AE K P R AA P AE G EY SH AH N'],
  ],
  ['an unknown word', 'umlaut', ['AH M L AO T']],
  ['an unknown word without a vowel, by its letters', 'pst', ['P IY EH S T IY']],
  ['letters and an ending', "p. s. 's", ['P IY EH S IH Z']],
  ['a short part of a name also by rule', 'res net', ['R EY Z N EH T', 'R EH Z N EH T']],
  ['a sign that no letter stands for', '', []],
])('%s', (_, units, phones) => {
  expect(sound(units.split(' ').filter(Boolean), lookup)).toEqual(phones)
})

test('variants multiply up to eight', () => {
  expect(sound(['a', 'a'], lookup)).toEqual(['AH AH', 'AH EY', 'EY AH', 'EY EY'])
})
