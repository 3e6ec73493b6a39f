import { phoneNumber, PHONES } from '../phones'
import { MOST_PHONES, type Worth } from './worth'

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
  'AN ON UN AA AO',
  'IN UN AA EH',
  'ON OW AO',
  'UE IY EU UI Y',
  'EU AH ER UE',
  'NY N Y',
  'UI W UW UE',
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
  const isVowel = (phone: string) => /^[AEIOU]/.test(phone) && phone !== 'UI'
  return isVowel(one) && isVowel(other) ? OTHER_VOWEL : OTHER
}
