import { encodeNumbers } from '../numbers'
import { searchTokens } from '../tokens'

/** Which passages say a term, while they are counted. */
interface Count {
  readonly steps: number[]
  last: number
}

/** Every term of these texts by code units, with its passages as a shard holds them. */
export function invert(texts: Iterable<string>): (readonly [term: string, passages: string])[] {
  const counts = new Map<string, Count>()
  let passage = 0
  for (const text of texts) {
    for (const [term, isRepeated] of termsIn(text)) add(counts, term, passage, isRepeated)
    passage += 1
  }
  const terms = [...counts.keys()].sort()
  return terms.map((term) => [term, encodeNumbers(counts.get(term)?.steps ?? [])])
}

/** Each term of a text, and whether it says it more than once. */
function termsIn(text: string): Map<string, boolean> {
  const terms = new Map<string, boolean>()
  for (const token of searchTokens(text))
    for (const term of token.terms) terms.set(term, terms.has(term))
  return terms
}

function add(counts: Map<string, Count>, term: string, passage: number, isRepeated: boolean) {
  let count = counts.get(term)
  if (!count) counts.set(term, (count = { steps: [], last: 0 }))
  count.steps.push((passage - count.last) * 2 + Number(isRepeated))
  count.last = passage
}
