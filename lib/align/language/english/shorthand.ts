import { romanNumeral } from '../roman-numeral'
import { cardinal, ordinal } from './number-words'

/**
 * What a word that is written short is spoken as, the likeliest first; none for other words.
 *
 * The word before decides: `GB` after a number, `million` after `$4.5`, `II` after a name.
 */
export function longForms(text: string, before: string): string[][] {
  const abbreviated = ABBREVIATIONS.get(text) ?? (/\d$/.test(before) ? UNITS.get(text) : undefined)
  const spoken = abbreviated?.split('|').map((way) => way.split(' ')) ?? []
  if (/^[$€£¥]/.test(before) && /^(?:thousand|million|billion|trillion)$/.test(text))
    return [...spoken, [text, 'dollars'], [text, 'euros'], [text, 'pounds'], [text, 'yen']]
  // A single letter is more often one.
  const value = text.length < 2 ? null : romanNumeral(text)
  return value === null ? spoken : [...spoken, cardinal(value), ['the', ...ordinal(value)]]
}

/** What a sign inside a word may be spoken as; `''` where it may also be passed over. */
export const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['&', ['and']],
  ['@', ['at']],
  ['+', ['plus']],
  ['#', ['sharp']],
  ['%', ['percent']],
  ['=', ['equals']],
  ['/', ['', 'slash', 'or']],
])

/** Ways are parted by `|`. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Dr', 'doctor'],
  ['Mr', 'mister'],
  ['Mrs', 'missus'],
  ['Jr', 'junior'],
  ['Sr', 'senior'],
  ['Inc', 'incorporated|ink'],
  ['Ltd', 'limited'],
  ['Fig', 'figure'],
  ['approx', 'approximately'],
  ['PhD', 'p. h. d.'],
  ['Ph.D', 'p. h. d.'],
  ['Prof', 'professor'],
  ['St', 'saint|street'],
  ['No', 'no|number'],
  ['vs', 'versus'],
  ['etc', 'et cetera'],
  ['e.g', 'for example'],
  ['i.e', 'that is'],
])

/** Units as they stand behind a number; ways are parted by `|`. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometers|kilometer'],
  ['kg', 'kilograms|kilos'],
  ['cm', 'centimeters'],
  ['mm', 'millimeters'],
  ['m', 'meters|million'],
  ['g', 'grams'],
  ['ms', 'milliseconds'],
  ['s', 'seconds'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['KB', 'kilobytes'],
  ['MB', 'megabytes|megs'],
  ['GB', 'gigabytes|gigs'],
  ['TB', 'terabytes'],
  ['bn', 'billion'],
])
