import { cardinal, ordinal, pairs, spelledDigits } from './number-words'

/** A number as it is written inside a word, cut into its parts. */
export interface WrittenNumber {
  /** `$`, `€`, `£` or `¥`. */
  readonly currency: string | null
  /** Digits, possibly with thousands commas. */
  readonly whole: string
  readonly decimals: string | null
  /** `st`, `nd`, `rd`, `th` or the plural `s`, lower case. */
  readonly ending: string | null
}

/** One, many and a hundredth of each currency, by its sign. */
export const MONEY: Readonly<
  Record<string, readonly [one: string, many: string, part: string] | undefined>
> = {
  $: ['dollar', 'dollars', 'cents'],
  '€': ['euro', 'euros', 'cents'],
  '£': ['pound', 'pounds', 'pence'],
  '¥': ['yen', 'yen', 'sen'],
}

/** The ways people say a number, the likeliest first; never empty. */
export function sayNumber(number: WrittenNumber): string[][] {
  const plain = number.whole.replaceAll(',', '')
  if (number.currency !== null) return sayMoney(number.currency, plain, number.decimals)
  if (number.decimals !== null) return sayDecimal(plain, number.decimals)
  if (number.ending === 's') return sayWhole(plain, false).map((words) => [...words, "'s"])
  if (number.ending !== null) return withAnd([ordinal(plain)])
  return sayWhole(plain, number.whole.includes(','))
}

/** A time of day or a ratio, `7:30`: `seven thirty`, `seven oh five`, `seven o'clock`. */
export function sayClock(hours: string, minutes: string): string[][] {
  const hour = cardinal(String(Number(hours)))
  if (minutes === '00') return [hour, [...hour, "o'clock"], [...hour, 'hundred']]
  const rest = cardinal(String(Number(minutes)))
  return [
    [...hour, ...(minutes.startsWith('0') ? ['oh'] : []), ...rest],
    [...hour, 'to', ...rest],
  ]
}

function sayWhole(digits: string, grouped: boolean): string[][] {
  const one = [cardinal(digits)]
  if (grouped) return withAnd(one)
  if (digits.startsWith('0') && digits.length > 1) return digitByDigit(digits)
  const byPairs = digits.length === 3 || digits.length === 4 ? [pairs(digits)] : []
  const isYear = digits.length === 4 && digits >= '1100' && (digits < '2000' || digits >= '2010')
  const ways = isYear ? [...byPairs, ...withAnd(one)] : [...withAnd(one), ...byPairs]
  return digits.length > 2 ? [...ways, ...digitByDigit(digits)] : ways
}

function sayDecimal(whole: string, decimals: string): string[][] {
  const head = cardinal(whole)
  const tails = digitByDigit(decimals)
  if (decimals.length === 2 && !decimals.startsWith('0')) tails.push(cardinal(decimals))
  return tails.map((tail) => [...head, 'point', ...tail])
}

function sayMoney(currency: string, whole: string, decimals: string | null): string[][] {
  const [one, many, part] = MONEY[currency] ?? MONEY.$ ?? ['', '', '']
  const amount = withAnd([cardinal(whole)])
  const unit = whole === '1' ? one : many
  if (decimals === null) return [...amount.map((words) => [...words, unit]), ...amount]
  const decimal = sayDecimal(whole, decimals)
  if (decimals.length !== 2) return [...decimal.map((words) => [...words, unit]), ...decimal]
  const cents = cardinal(String(Number(decimals)))
  const head = cardinal(whole)
  return [
    [...head, unit, 'and', ...cents, part],
    [...head, unit, ...cents, part],
    [...head, unit, ...cents],
    [...head, ...cents],
    ...decimal,
  ]
}

function digitByDigit(digits: string): string[][] {
  const words = spelledDigits(digits)
  return digits.includes('0')
    ? [words, words.map((word) => (word === 'zero' ? 'oh' : word))]
    : [words]
}

/** Adds the British `one hundred and twenty` beside each `one hundred twenty`. */
function withAnd(ways: string[][]): string[][] {
  return ways.flatMap((words) => {
    const last = Math.max(words.lastIndexOf('hundred'), words.lastIndexOf('thousand'))
    const splits = last >= 0 && last < words.length - 1
    return splits
      ? [words, [...words.slice(0, last + 1), 'and', ...words.slice(last + 1)]]
      : [words]
  })
}
