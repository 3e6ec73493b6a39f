import { say } from './say'

/**
 * For each word the ways it may be spoken, as spoken units (see `say`).
 *
 * `pronounce` has other spellings of words that are not spoken as they are written.
 */
export function waysToSay(
  words: readonly string[],
  pronounce: ReadonlyMap<string, string> = new Map(),
): string[][][] {
  return words.map((word, place) => {
    const other = pronounce.get(word)
    return other === undefined ? say(word, words[place - 1]) : sayAll(other.split(/\s+/))
  })
}

/** The ways of saying words one after the other. */
function sayAll(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (ways, word) => ways.flatMap((way) => say(word).map((units) => [...way, ...units])),
    [[]],
  )
}
