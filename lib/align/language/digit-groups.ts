import type { Language } from './language'

const PART = /^\d{1,3}$/
const FIRST = /^[1-9]/
const BEHIND = /^\d{3}(?!\d)/

/**
 * The ways of saying a word that is a group of digits of a number written with spaces: of `1 200 000` the first is
 * `1000000`, the second `200000`, and the last nothing; `null` where it is none.
 *
 * @see https://www.bipm.org/en/publications/si-brochure 5.4.4: digits in groups of three, parted by a thin space
 */
export function sayDigitGroup(
  words: readonly string[],
  place: number,
  say: Language['say'],
): string[][] | null {
  const at = (index: number) => words[index] ?? ''
  let [first, last] = [place, place]
  while (BEHIND.test(at(first)) && PART.test(at(first - 1))) first--
  while (PART.test(at(last)) && BEHIND.test(at(last + 1))) last++
  if (first === last || !FIRST.test(at(first))) return null
  const group = first === place ? at(place) : at(place).replace(/^0+/, '')
  return group === '' ? [] : say(group + '000'.repeat(last - place))
}
