import { MOST_PHONES, type Worth } from './pairing/worth'

/** Eighths of a natural logarithm. */
export const UNIT = 8

/** The phones of the English dictionary. */
export const ENGLISH_PHONES: readonly string[] =
  'AA AE AH AO AW AY B CH D DH EH ER EY F G HH IH IY JH K L M N NG OW OY P R S SH T TH UH UW V W Y Z ZH'.split(
    ' ',
  )

/** They, and behind them those that only the French one has. */
export const PHONES: readonly string[] = [
  ...ENGLISH_PHONES,
  ...'AN IN ON UN UE EU NY UI'.split(' '),
]

/** The number of a phone of either language, from 1; 0 for what is none. */
export function phoneNumber(phone: string): number {
  return NUMBERS.get(soundOf(phone)) ?? 0
}

/** The English name of a phone, where the French one is about the same. */
export function soundOf(phone: string): string {
  return FRENCH_SOUNDS.get(phone) ?? phone
}

/** By the name of a French phone. */
const FRENCH_SOUNDS: ReadonlyMap<string, string> = new Map(
  (
    'aa=AA ai=EH an=AN au=OW bb=B ch=SH dd=D ee=AH ei=EY eu=EU ff=F gg=G gn=NY ii=IY in=IN jj=ZH kk=K ll=L mm=M nn=N ' +
    'oe=ER on=ON oo=AO ou=UW pp=P rr=R ss=S tt=T un=UN uu=UE uy=UI vv=V ww=W yy=Y zz=Z'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
)

/** The phones of the French dictionary. */
export const FRENCH_PHONES: readonly string[] = [...FRENCH_SOUNDS.keys()]

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
