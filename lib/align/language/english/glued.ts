import { cardinal, ordinal } from './number-words'
import { MONEY, sayNumber } from './say-number'
import { UNITS } from './shorthand'

/**
 * The ways of saying a number with its unit or its fraction in one word, the likeliest first: `$4.5M`, `10km`, `7pm`,
 * `20°C`, `5€`, `1/2`. None for other words.
 */
export function sayGlued(text: string): string[][] {
  const fraction = /^(\d)([/\u2044])(\d{1,2})$/.exec(text)
  if (fraction) return sayFraction(fraction[1] ?? '', fraction[3] ?? '')
  const match = /^([$€£¥])?(\d[\d,]*?)(?:\.(\d+))?(°[CF]?|[€£¥]|[A-Za-z]{1,3})$/.exec(text)
  const [, currency, whole = '', decimals = null, unit = ''] = match ?? []
  const money = MONEY[unit] ?? (currency === undefined ? undefined : MONEY[currency])
  const units = MAGNITUDES.get(unit) ?? UNITS.get(unit) ?? (money ? '' : undefined)
  if (!match || units === undefined || (currency !== undefined && units === '')) return []
  const amounts = sayNumber({ currency: null, whole, decimals, ending: null })
  const [one, many] = money ?? []
  const coin = one === undefined || many === undefined ? [] : [whole === '1' && !units ? one : many]
  return units.split('|').flatMap((way) => {
    const behind = way === '' ? [] : way.split(' ')
    return amounts.slice(0, 2).map((amount) => [...amount, ...behind, ...coin])
  })
}

/** What stands right behind a number, and only there; ways are parted by `|`. */
const MAGNITUDES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand|k.'],
  ['K', 'thousand|k.'],
  ['M', 'million|m.'],
  ['m', 'million|meters|m.'],
  ['B', 'billion|b.'],
  ['T', 'trillion|t.'],
  ['x', 'x.|times'],
  ['am', 'a. m.'],
  ['pm', 'p. m.'],
  ['°', 'degrees'],
  ['°C', 'degrees celsius|degrees|degrees c.'],
  ['°F', 'degrees fahrenheit|degrees|degrees f.'],
])

function sayFraction(top: string, bottom: string): string[][] {
  const plain = [...cardinal(top), ...cardinal(bottom)]
  const over = [...cardinal(top), 'over', ...cardinal(bottom)]
  if (bottom === '0' || bottom === '1') return [plain]
  const part = bottom === '2' ? ['half'] : bottom === '4' ? ['quarter'] : ordinal(bottom)
  if (top !== '1') {
    const plural = bottom === '2' ? ['halves'] : [...part, "'s"]
    return [[...cardinal(top), ...plural], plain, over]
  }
  return [['one', ...part], ['a', ...part], plain, over]
}
