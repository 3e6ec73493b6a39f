import { isSpelt } from '../readings'

type Posted = readonly [term: string, passages: string]

/** A file of the index before it has a name. */
export interface Cut {
  /** What it begins with. */
  readonly first: string
  readonly content: readonly string[]
}

/** Letters of a shard: about 5 KB as it travels. */
const SHARD = 8_000
/** A term with more than this has a shard of its own, so that its neighbours stay light. */
const COMMON = 5_000

/** Cuts the sorted terms into shards, and takes out those that are said all the time. */
export function shardsOf(posted: readonly Posted[]): { shards: Cut[]; common: Cut[] } {
  const shards: { first: string; content: string[] }[] = []
  const common: Cut[] = []
  let size = Infinity
  for (const [term, passages] of posted) {
    if (passages.length > COMMON) {
      common.push({ first: term, content: [term, passages] })
      continue
    }
    if (size > SHARD) {
      shards.push({ first: term, content: [] })
      size = 0
    }
    shards.at(-1)?.content.push(term, passages)
    size += term.length + passages.length + 6
  }
  return { shards, common }
}

/** All terms that may be misspelt, by their first letter. */
export function spellingOf(terms: readonly string[]): Cut[] {
  const byLetter = new Map<string, string[]>()
  for (const term of terms) {
    if (!isSpelt(term)) continue
    const first = String.fromCodePoint(term.codePointAt(0) ?? 0)
    const others = byLetter.get(first)
    if (others) others.push(term)
    else byLetter.set(first, [term])
  }
  return Array.from(byLetter, ([first, content]) => ({ first, content }))
}
