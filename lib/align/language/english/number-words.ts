const ONES = split(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const TENS = split('twenty thirty forty fifty sixty seventy eighty ninety')
const SCALES = split('thousand million billion trillion')
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

/** The words of a whole number below 10^15: 1250 is `one thousand two hundred fifty`; beyond that, digit by digit. */
export function cardinal(digits: string): string[] {
  const value = Number(digits)
  if (digits.length > 15) return spelledDigits(digits)
  if (value === 0) return ['zero']
  const words: string[] = []
  for (let scale = 4; scale >= 0; scale--) {
    const group = Math.floor(value / 1000 ** scale) % 1000
    if (group > 0) words.push(...belowThousand(group), ...SCALES.slice(scale - 1, scale))
  }
  return words
}

/** `twenty first` for 21. */
export function ordinal(digits: string): string[] {
  const words = cardinal(digits)
  const last = words.at(-1) ?? ''
  return [...words.slice(0, -1), asOrdinal(last)]
}

/** Every digit on its own, as serial numbers and decimals are read: `four zero four`. */
export function spelledDigits(digits: string): string[] {
  return [...digits].flatMap((digit) => ONES.slice(Number(digit), Number(digit) + 1))
}

/** Two by two, as years and house numbers are read: `nineteen eighty four`, `nineteen oh five`, `nineteen hundred`. */
export function pairs(digits: string): string[] {
  const head = digits.slice(0, -2)
  const tail = digits.slice(-2)
  if (tail === '00') return [...cardinal(head), 'hundred']
  return [...cardinal(head), ...(tail.startsWith('0') ? ['oh'] : []), ...cardinal(tail)]
}

function belowThousand(value: number): string[] {
  const words: string[] = []
  if (value >= 100)
    words.push(...ONES.slice(Math.floor(value / 100), Math.floor(value / 100) + 1), 'hundred')
  const rest = value % 100
  if (rest === 0) return words
  if (rest < 20) return [...words, ...ONES.slice(rest, rest + 1)]
  const tens = Math.floor(rest / 10) - 2
  return [
    ...words,
    ...TENS.slice(tens, tens + 1),
    ...(rest % 10 ? ONES.slice(rest % 10, (rest % 10) + 1) : []),
  ]
}

function asOrdinal(word: string): string {
  return IRREGULAR[word] ?? (word.endsWith('y') ? `${word.slice(0, -1)}ieth` : `${word}th`)
}

function split(words: string): string[] {
  return words.split(' ')
}
