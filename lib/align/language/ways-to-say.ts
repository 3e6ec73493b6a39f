import { sayDigitGroup } from './digit-groups'
import type { Language } from './language'
import { productOf } from './product'

/**
 * For each word the ways it may be spoken, as spoken units (see `Language`).
 *
 * `pronounce` has other spellings of words that are not spoken as they are written.
 */
export function waysToSay(
  words: readonly string[],
  pronounce: ReadonlyMap<string, string>,
  { say }: Language,
): string[][][] {
  return words.map((word, place) => {
    const other = pronounce.get(word)
    if (other !== undefined) return productOf(other.split(/\s+/).map((each) => say(each)))
    const plain = say(word, words[place - 1])
    const grouped = sayDigitGroup(words, place, say)
    return grouped?.length === 0 ? [] : [...(grouped ?? []), ...plain]
  })
}
