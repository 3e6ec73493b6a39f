/** A sentence of which less is found is not spoken: the words found in it are a neighbour's. */
const LEAST = 0.35

/** What was found, without the words of sentences of which hardly any word was found. */
export function withoutRemnants<T>(
  found: readonly (T | null)[],
  sentenceOf: readonly number[],
): (T | null)[] {
  const counts = new Map<number, { words: number; found: number }>()
  found.forEach((one, i) => {
    const sentence = sentenceOf[i] ?? 0
    const count = counts.get(sentence) ?? { words: 0, found: 0 }
    counts.set(sentence, { words: count.words + 1, found: count.found + (one ? 1 : 0) })
  })
  return found.map((one, i) => {
    const count = counts.get(sentenceOf[i] ?? 0)
    return count && count.found >= LEAST * count.words ? one : null
  })
}
