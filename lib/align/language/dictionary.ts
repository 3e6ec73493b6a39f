/** The phones of a word as the dictionary has them, parted by spaces; `null` where it does not hold it. */
export type Lookup = (word: string) => string | null

/** The first pronunciation and its variants, as the dictionary numbers them: `a`, `a(2)`; `most` at most. */
export function inDictionary(word: string, lookup: Lookup, most = 4): string[] {
  const first = lookup(word)
  if (first === null) return []
  const others = Array.from({ length: most - 1 }, (_, i) => lookup(`${word}(${i + 2})`) ?? [])
  return [first, ...others.flat()]
}
