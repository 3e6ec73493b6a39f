const ONES =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  )
const TENS = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante']
const SCALES = ['mille', 'million', 'milliard', 'billion']

/**
 * The words of a whole number below 10^15: 1999 is `mille neuf cent quatre vingt dix neuf`; beyond that, digit by digit.
 */
export function cardinal(digits: string): string[] {
  const value = Number(digits)
  if (digits.length > 15) return spelledDigits(digits)
  if (value === 0) return ['zéro']
  const words: string[] = []
  for (let scale = 4; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000
    if (group === 0) continue
    const isBare = scale === 1 && group === 1
    words.push(...(isBare ? [] : belowThousand(group)), ...SCALES.slice(scale - 1, scale))
  }
  return words
}

/** `vingt et unième` for 21; `premier` for 1. */
export function ordinal(digits: string): string[] {
  const words = cardinal(digits)
  const last = words.at(-1) ?? ''
  return digits === '1' ? ['premier'] : [...words.slice(0, -1), asOrdinal(last)]
}

/** Every digit on its own. */
export function spelledDigits(digits: string): string[] {
  return [...digits].flatMap((digit) => ONES.slice(Number(digit), Number(digit) + 1))
}

/** Years before 2000, as they are read as well: `dix neuf cent quatorze`. */
export function hundreds(digits: string): string[] {
  const rest = Number(digits.slice(-2))
  return [...cardinal(digits.slice(0, -2)), 'cent', ...(rest === 0 ? [] : belowHundred(rest))]
}

function belowThousand(value: number): string[] {
  const hundred = Math.floor(value / 100)
  const rest = value % 100
  const head = hundred === 0 ? [] : [...ONES.slice(hundred, hundred + 1), 'cent']
  const tail = rest === 0 ? [] : belowHundred(rest)
  return hundred === 1 ? ['cent', ...tail] : [...head, ...tail]
}

function belowHundred(value: number): string[] {
  if (value <= 16) return ONES.slice(value, value + 1)
  if (value < 20) return ['dix', ...ONES.slice(value - 10, value - 9)]
  if (value >= 80) return ['quatre', 'vingt', ...(value === 80 ? [] : belowHundred(value - 80))]
  const tens = Math.min(4, Math.floor(value / 10) - 2)
  const rest = value - 20 - 10 * tens
  const head = TENS.slice(tens, tens + 1)
  if (rest === 0) return head
  return [...head, ...(rest === 1 || rest === 11 ? ['et'] : []), ...belowHundred(rest)]
}

function asOrdinal(word: string): string {
  if (word === 'cinq') return 'cinquième'
  if (word === 'neuf') return 'neuvième'
  return `${word.replace(/e$/, '')}ième`
}
