import { MOST_PHONES, type Worth } from './chain'

/** Eighths of a natural logarithm. */
export const UNIT = 8

/** The phones of the English dictionary. */
export const PHONES: readonly string[] =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(
    ' ',
  )

/** The number of a phone, from 1; 0 for what is none. */
export function phoneNumber(phone: string): number {
  return NUMBERS.get(phone) ?? 0
}

const NUMBERS = new Map(PHONES.map((phone, i) => [phone, i + 1]))

/** Sounds that are taken for each other. */
const ALIKE: readonly (readonly string[])[] = [
  'AA AE AH AO AW AY',
  'AH EH IH UH ER AE',
  'EH EY IH IY Y',
  'AO OW OY UH UW W L',
  'ER R',
  'P B T D K G',
  'T D CH JH',
  'F TH V DH HH P',
  'S Z SH ZH CH JH',
  'S Z TH',
  'D DH T TH',
  'M N NG',
  'V W B',
  'L W R',
].map((group) => group.split(' '))

/** Natural logarithms, in eighths: how much likelier a pair is one sound than two by chance. */
const SAME = 18
const SIMILAR = 5
const OTHER_VOWEL = 0
const OTHER = -10

/** What pairs are worth before anything is known of a voice and a room. */
export const FIRST_WORTH: Worth = { pairs: pairsOf(), gap: 9 }

function pairsOf(): Int8Array {
  const pairs = new Int8Array(MOST_PHONES * MOST_PHONES).fill(OTHER)
  for (const one of PHONES)
    for (const other of PHONES)
      pairs[MOST_PHONES * phoneNumber(one) + phoneNumber(other)] = worthOf(one, other)
  return pairs
}

function worthOf(one: string, other: string): number {
  if (one === other) return SAME
  if (ALIKE.some((group) => group.includes(one) && group.includes(other))) return SIMILAR
  const isVowel = (phone: string) => /^[AEIOU]/.test(phone)
  return isVowel(one) && isVowel(other) ? OTHER_VOWEL : OTHER
}
