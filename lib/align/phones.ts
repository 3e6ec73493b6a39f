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
