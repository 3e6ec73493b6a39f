import { inDictionary, type Lookup } from '../dictionary'
import { lettersToSound } from './letters-to-sound'

/** The most pronunciations of one way of saying a word that are tried. */
const MOST = 12
/** The most of them that the dictionary has of one word. */
const VARIANTS = 6

/**
 * The pronunciations of spoken units (see `say`) one after the other, with and without liaison where the dictionary
 * has both. What it lacks is taken apart at apostrophes and hyphens, and read by rule.
 */
export function sound(units: readonly string[], lookup: Lookup): string[] {
  const ways = units.reduce<string[][]>(
    (said, unit, i) => {
      const sounds = soundUnit(unit, units[i + 1], lookup)
      const each = Math.max(1, Math.floor(MOST / units.length))
      return said
        .flatMap((way) => sounds.slice(0, each).map((phones) => [...way, phones]))
        .slice(0, MOST)
    },
    [[]],
  )
  return [...new Set(ways.map((way) => way.filter(Boolean).join(' ')).filter(Boolean))]
}

function soundUnit(unit: string, next: string | undefined, lookup: Lookup): readonly string[] {
  const name = /^(\p{L})\.$/u.exec(unit)?.[1]
  if (name !== undefined) return [LETTERS.get(plain(name)) ?? '']
  const number = next === undefined ? undefined : BEFORE.get(unit)
  if (number !== undefined) return number
  const known = inDictionary(unit, lookup, VARIANTS)
  if (known.length > 0) return known
  const parts = unit.split(/(?<=')|-/).filter(Boolean)
  if (parts.length > 1) return joined(parts.map((part) => soundPart(part, lookup)))
  return soundPart(unit, lookup)
}

function soundPart(part: string, lookup: Lookup): string[] {
  const elided = ELIDED.get(part.replace(/'$/, ''))
  if (elided !== undefined && (part.endsWith("'") || part === 't')) return [elided]
  const known = inDictionary(part, lookup, VARIANTS)
  return known.length > 0 ? known : [lettersToSound(part)]
}

/** The first pronunciations of each part one after the other, the last part's in all its variants. */
function joined(parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>(
    (ways, part) =>
      ways.flatMap((way) => part.map((phones) => `${way} ${phones}`.trim())).slice(0, MOST),
    [''],
  )
}

function plain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Numbers before other words of a number. */
const BEFORE: ReadonlyMap<string, readonly string[]> = new Map([
  ['six', ['ss ii', 'ss ii zz']],
  ['huit', ['uy ii', 'uy ii tt']],
  ['dix', ['dd ii ss', 'dd ii', 'dd ii zz']],
  ['vingt', ['vv in tt', 'vv in']],
  ['cent', ['ss an']],
])

const ELIDED: ReadonlyMap<string, string> = new Map([
  ['l', 'll'],
  ['d', 'dd'],
  ['j', 'jj'],
  ['c', 'ss'],
  ['ç', 'ss'],
  ['s', 'ss'],
  ['n', 'nn'],
  ['m', 'mm'],
  ['t', 'tt'],
  ['qu', 'kk'],
  ['jusqu', 'jj uu ss kk'],
  ['lorsqu', 'll oo rr ss kk'],
  ['puisqu', 'pp uy ii ss kk'],
  ['quoiqu', 'kk ww aa kk'],
  ['quelqu', 'kk ai ll kk'],
  ['presqu', 'pp rr ai ss kk'],
])

/** The names of the letters. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'a=aa b=bb ei c=ss ei d=dd ei e=ee f=ai ff g=jj ei h=aa ch i=ii j=jj ii k=kk aa l=ai ll m=ai mm n=ai nn o=au ' +
    'p=pp ei q=kk uu r=ai rr s=ai ss t=tt ei u=uu v=vv ei w=dd ou bb ll ee vv ei x=ii kk ss y=ii gg rr ai kk z=zz ai dd'
  )
    .split(/ (?=\w=)/)
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
)
