import { inDictionary, type Lookup } from '../dictionary'
import { lettersToSound } from './letters-to-sound'

/** The most pronunciations of one way of saying a word that are tried. */
const MOST = 8

/**
 * The pronunciations of spoken units (see `say`) one after the other; several where the dictionary has several.
 *
 * A word the dictionary lacks is put together from words it has (`back` + `propagation`), and also read by rule.
 */
export function sound(units: readonly string[], lookup: Lookup): string[] {
  const each = units.length === 1 ? 4 : units.length === 2 ? 2 : 1
  const ways = units.reduce<string[][]>(
    (said, unit) => {
      const longer = said.flatMap((way) => {
        const sounds = unit === "'s" ? [plural(way.at(-1) ?? '')] : soundUnit(unit, units, lookup)
        return sounds.slice(0, each).map((phones) => [...way, phones])
      })
      return longer.slice(0, MOST)
    },
    [[]],
  )
  return ways.map((way) => way.filter(Boolean).join(' ')).filter(Boolean)
}

function soundUnit(unit: string, units: readonly string[], lookup: Lookup): string[] {
  const known = inDictionary(unit, lookup)
  // A part of a name is seldom the word that is written so: `Res` in `ResNet` is not `res` as in `res publica`.
  const isPart = units.length > 1 && /^[a-z]{2,3}$/.test(unit)
  if (known.length > 0) return isPart ? unique([...known.slice(0, 1), lettersToSound(unit)]) : known
  const stem = /^(.+?)(?:'s|s'?)$/.exec(unit)?.[1]
  const stems = stem === undefined ? [] : inDictionary(stem, lookup)
  if (stems.length > 0) return stems.map(withPlural)
  if (unit.endsWith("'s")) return soundUnknown(unit.slice(0, -2), lookup).map(withPlural)
  return soundUnknown(unit, lookup)
}

function soundUnknown(unit: string, lookup: Lookup): string[] {
  const word = unit.replaceAll("'", '')
  const read = /[aeiouy]/.test(word) ? lettersToSound(word) : spellOut(word, lookup)
  return unique([...compound(word, lookup), read])
}

/** Two words that make up a longer one, the first as long as can be: `over` + `fitting`. None or one. */
function compound(word: string, lookup: Lookup): string[] {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const tail = lookup(word.slice(cut))
    const head = tail === null ? null : lookup(word.slice(0, cut))
    if (head !== null && tail !== null) return [`${head} ${tail}`]
  }
  return []
}

function spellOut(word: string, lookup: Lookup): string {
  return [...word].flatMap((letter) => lookup(`${letter}.`) ?? []).join(' ')
}

function withPlural(phones: string): string {
  return `${phones} ${plural(phones)}`
}

/** The sound of a plural or possessive ending after these phones. */
function plural(before: string): string {
  const last = before.split(' ').at(-1) ?? ''
  if (/^(?:S|Z|SH|ZH|CH|JH)$/.test(last)) return 'IH Z'
  return /^(?:P|T|K|F|TH)$/.test(last) ? 'S' : 'Z'
}

function unique(sounds: readonly string[]): string[] {
  return [...new Set(sounds)]
}
