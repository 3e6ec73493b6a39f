import { expect, test } from 'vitest'
import { lettersToSound } from '../../../../../lib/align/language/french/letters-to-sound'
import { sound } from '../../../../../lib/align/language/french/sound'

const DICTIONARY: ReadonlyMap<string, string> = new Map([
  ["aujourd'hui", 'au jj ou rr dd uy ii'],
  ['homme', 'oo mm'],
  ['homme(2)', 'oo mm ee'],
  ['vingt', 'vv ii nn gg tt'],
  ['vingt(2)', 'vv in'],
  ['deux', 'dd eu'],
])
const lookup = (word: string) => DICTIONARY.get(word) ?? null

test('a word that the dictionary holds sounds as it says, in each variant', () => {
  expect(sound(["aujourd'hui"], lookup)).toEqual(['au jj ou rr dd uy ii'])
  expect(sound(['homme'], lookup)).toEqual(['oo mm', 'oo mm ee'])
})

test('an elision is taken apart', () => {
  expect(sound(["l'homme"], lookup)).toEqual(['ll oo mm', 'll oo mm ee'])
  expect(sound(["qu'homme"], lookup)[0]).toBe('kk oo mm')
})

test('parts of numbers sound as they do inside numbers', () => {
  expect(sound(['vingt', 'deux'], lookup)).toEqual(['vv in tt dd eu', 'vv in dd eu'])
})

test('letters sound by their names', () => {
  expect(sound(['o.', 'n.', 'u.'], lookup)).toEqual(['au ai nn uu'])
})

test.each([
  ['bateau', 'bb aa tt au'],
  ['cheval', 'ch ee vv aa ll'],
  ['montagne', 'mm on tt aa gn'],
  ['lentement', 'll an tt mm an'],
  ['travaille', 'tt rr aa vv aa yy'],
  ['soleil', 'ss oo ll ai yy'],
  ['pharmacie', 'ff aa rr mm aa ss ii'],
  ['maison', 'mm ai zz on'],
  ['guitare', 'gg ii tt aa rr'],
  ['éléphants', 'ei ll ei ff an'],
  ['nation', 'nn aa ss yy on'],
  ['lumière', 'll uu mm yy ai rr'],
  ['loin', 'll ww in'],
  ['chantée', 'ch an tt ei'],
])('%s is read as %s', (word, phones) => expect(lettersToSound(word)).toBe(phones))

test('any letters give phones, none gives nothing', () => {
  expect(lettersToSound('')).toBe('')
  expect(lettersToSound('xyzß')).not.toContain('  ')
})
