import { productOf } from '../product'
import { romanNumeral } from '../roman-numeral'
import { cardinal, hundreds, ordinal, spelledDigits } from './number-words'

/** The most ways of saying one written word that are tried. */
const MOST = 8
/** Nobody speaks a longer word in one breath. */
const LONGEST = 60

/**
 * The ways a written French word may be spoken, the likeliest first: each a list of spoken units in lower case.
 *
 * A unit is a word with its accents, apostrophes and hyphens (`l'homme`, `va-t-il`), or the name of a letter (`b.`).
 * Empty where nothing in it can be spoken in French.
 */
export function say(word: string, before = ''): string[][] {
  const text = word
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—]/g, '-')
  const bare = text.replace(/^https?:\/\/|[?#].*$|\/$/gi, '')
  if (bare.length > LONGEST) return []
  const short = longForms(text, before)
  const pieces = [...bare.matchAll(PIECE)].map(([piece]) => sayPiece(piece))
  return [...short, ...productOf(pieces, MOST)].filter((units) => units.length > 0).slice(0, MOST)
}

const LETTERS = String.raw`[\p{Script=Latin}\p{M}]+(?:['-][\p{Script=Latin}\p{M}]+)*'?`
const NUMBER = String.raw`\p{Sc}?\d+(?:[.,]\d+)*(?:h(?:\d\d)?(?![\p{L}\d])|:\d\d|(?:ers?|res?|[eè]mes?|es?|nde?)(?!\p{L}))?\s?[%€$£]?`
const PIECE = new RegExp(`${NUMBER}|${LETTERS}|[^\\p{L}\\d]`, 'gu')

function sayPiece(piece: string): string[][] {
  if (/\d/.test(piece)) return sayNumber(piece)
  if (/^\p{L}/u.test(piece)) return sayLetters(piece)
  return [(SIGNS.get(piece) ?? '').split(' ').filter(Boolean)]
}

function sayNumber(piece: string): string[][] {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[h:](\d\d)?$/.exec(piece) ?? []
  if (hours !== '')
    return [[...feminine(cardinal(hours)), 'heures', ...(minutes === '' ? [] : cardinal(minutes))]]
  const [, unit = ''] = /([%€$£])/.exec(piece) ?? []
  const behind = (MONEY.get(unit) ?? '').split(' ').filter(Boolean)
  const [, whole = '', decimals = '', ending = ''] =
    /(\d{1,3}(?:[.,]\d{3})+(?!\d)|\d+)(?:[.,](\d+))?(\p{L}*)/u.exec(piece) ?? []
  const plain = whole.replace(/[.,]/g, '')
  if (ending !== '') return sayOrdinal(plain, ending)
  if (decimals === '') return sayWhole(plain).map((words) => [...words, ...behind])
  const head = cardinal(plain)
  const cents = cardinal(String(Number(decimals)))
  const tails = decimals.startsWith('0')
    ? [spelledDigits(decimals)]
    : [cents, spelledDigits(decimals)]
  const spoken = tails.map((tail) => [...head, 'virgule', ...tail, ...behind])
  return unit === '' || unit === '%' ? spoken : [[...head, ...behind, ...cents], ...spoken]
}

function sayOrdinal(digits: string, ending: string): string[][] {
  const isFirst = digits === '1' && /^r/.test(ending)
  const isSecond = digits === '2' && /^n/.test(ending)
  if (isFirst) return [['première']]
  return isSecond ? [[ending === 'nde' ? 'seconde' : 'second']] : [ordinal(digits)]
}

function sayWhole(digits: string): string[][] {
  if (digits.startsWith('0') && digits.length > 1) return [spelledDigits(digits)]
  const isYear = digits.length === 4 && digits >= '1100' && digits < '2000'
  const ways = [cardinal(digits), ...(isYear ? [hundreds(digits)] : [])]
  return digits.endsWith('1') && digits !== '11' ? [...ways, feminine(cardinal(digits))] : ways
}

function feminine(words: readonly string[]): string[] {
  return words.map((word, i) => (word === 'un' && i === words.length - 1 ? 'une' : word))
}

function sayLetters(letters: string): string[][] {
  const lower = letters.toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  const [, elided = '', initials] = /^([\p{L}]{1,2}')?([A-Z]{2,})s?$/u.exec(letters) ?? []
  if (initials === undefined) return [[lower]]
  const names = [...initials.toLowerCase()].map((letter) => `${letter}.`)
  return [[...(elided === '' ? [] : [elided.toLowerCase()]), ...names], [lower]]
}

/** What a word that is written short is spoken as; `XIXe` is `dix neuvième`. */
function longForms(text: string, before: string): string[][] {
  const long = SHORT.get(text) ?? (/\d$/.test(before) ? UNITS.get(text) : undefined)
  if (long !== undefined) return long.split('|').map((way) => way.split(' '))
  const [, roman = '', ending = ''] = /^([XVI]+)(er|e|ème)?$/.exec(text) ?? []
  const value = romanNumeral(roman)
  if (value === null || (ending === '' && roman.length < 2)) return []
  return ending === '' ? [cardinal(value)] : [ordinal(value)]
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'et'],
  ['@', 'arobase'],
  ['+', 'plus'],
  ['=', 'égale'],
  ['.', 'point'],
])

const MONEY: ReadonlyMap<string, string> = new Map([
  ['%', 'pour cent'],
  ['€', 'euros'],
  ['$', 'dollars'],
  ['£', 'livres'],
])

/** Ways are parted by `|`. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['M', 'monsieur'],
  ['Mme', 'madame'],
  ['Mlle', 'mademoiselle'],
  ['MM', 'messieurs'],
  ['Dr', 'docteur'],
  ['Pr', 'professeur'],
  ['St', 'saint'],
  ['Ste', 'sainte'],
  ['n°', 'numéro'],
  ['N°', 'numéro'],
  ['etc', 'et cetera'],
])

const UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilomètres'],
  ['m', 'mètres'],
  ['cm', 'centimètres'],
  ['mm', 'millimètres'],
  ['kg', 'kilos|kilogrammes'],
  ['g', 'grammes'],
  ['h', 'heures'],
  ['min', 'minutes'],
  ['s', 'secondes'],
  ['ms', 'millisecondes'],
])
