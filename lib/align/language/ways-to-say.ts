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
    return other === undefined
      ? say(word, words[place - 1])
      : productOf(other.split(/\s+/).map((each) => say(each)))
  })
}
