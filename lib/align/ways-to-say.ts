import type { Language } from './language'

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
    return other === undefined ? say(word, words[place - 1]) : sayAll(other.split(/\s+/), say)
  })
}

/** The ways of saying words one after the other. */
function sayAll(words: readonly string[], say: Language['say']): string[][] {
  return words.reduce<string[][]>(
    (ways, word) => ways.flatMap((way) => say(word).map((units) => [...way, ...units])),
    [[]],
  )
}
