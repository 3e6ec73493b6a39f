import { cutNumbers } from '../numbers'
import { isSpelt } from '../readings'

type Posted = readonly [term: string, passages: string]

/** A file of the index before it has a name. */
export interface Cut {
  /** What it begins with. */
  readonly first: string
  readonly content: readonly string[]
}

/** A term that is said all the time. */
export interface Common {
  readonly term: string
  /** Its first passages, and where there are more, the others: one shard each. */
  readonly contents: readonly (readonly string[])[]
}

/** Terms that may be misspelt, of one first letter. */
export interface Spelt {
  readonly letter: string
  /** UTF-16 units of the shortest of them. */
  readonly least: number
  readonly content: readonly string[]
}

/** Letters of a shard: about 3 KB as it travels. */
const SHARD = 4_000
/** A term with more than this has shards of its own, so that its neighbours stay light. */
const COMMON = 5_000
/** Letters of a file of terms that may be misspelt, unless those of one length are more. */
const SPELT = 6_000

/** Cuts the sorted terms into shards, and takes out those that are said all the time. */
export function shardsOf(posted: readonly Posted[]): { shards: Cut[]; common: Common[] } {
  const shards: { first: string; content: string[] }[] = []
  const common: Common[] = []
  let size = Infinity
  for (const [term, passages] of posted) {
    if (passages.length > COMMON) {
      const parts = cutNumbers(passages, COMMON).filter(Boolean)
      common.push({ term, contents: parts.map((part) => [term, part]) })
      continue
    }
    const more = term.length + passages.length + 6
    if (size + more > SHARD) {
      shards.push({ first: term, content: [] })
      size = 0
    }
    shards.at(-1)?.content.push(term, passages)
    size += more
  }
  return { shards, common }
}

/** All terms that may be misspelt, by their first letter, and where those are many, also by their length. */
export function spellingOf(terms: readonly string[]): Spelt[] {
  const byLetter = grouped(terms.filter(isSpelt), letterOf)
  return Array.from(byLetter).flatMap(([letter, group]) =>
    byLength(group).map((content) => ({ letter, least: shortest(content), content })),
  )
}

/** What is shorter first; the terms of one length stay together. */
function byLength(terms: readonly string[]): string[][] {
  const cuts: string[][] = []
  let size = Infinity
  const lengths = Array.from(grouped(terms, ({ length }) => length))
  for (const [length, group] of lengths.sort(([a], [b]) => a - b)) {
    const more = group.length * (length + 3)
    if (size + more > SPELT) {
      cuts.push([])
      size = 0
    }
    cuts.at(-1)?.push(...group)
    size += more
  }
  return cuts
}

function grouped<K>(terms: readonly string[], keyOf: (term: string) => K): Map<K, string[]> {
  const groups = new Map<K, string[]>()
  for (const term of terms) {
    const group = groups.get(keyOf(term))
    if (group) group.push(term)
    else groups.set(keyOf(term), [term])
  }
  return groups
}

function shortest(terms: readonly string[]): number {
  return Math.min(...terms.map(({ length }) => length))
}

function letterOf(term: string): string {
  return String.fromCodePoint(term.codePointAt(0) ?? 0)
}
