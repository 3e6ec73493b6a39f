import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { Query } from './query'
import { searchTokens } from './tokens'

/** Something with a name, and other names. */
interface Named {
  readonly name: string
  readonly others?: readonly string[]
}

export interface NameHit<T> {
  readonly entry: T
  /** The words of its names that were meant. */
  readonly terms: ReadonlySet<string>
}

/** Finds things by their names: words, beginnings, and where there are none, typos. */
export type Names<T> = (query: Query, isCommon: (term: string) => boolean) => NameHit<T>[]

const termsOf = (text: string) => searchTokens(text).flatMap(({ terms }) => terms)
const same = (term: string) => term

export function createNames<T>(entries: readonly T[], nameOf: (entry: T) => Named): Names<T> {
  const index = new MiniSearch({
    fields: ['name', 'others'],
    tokenize: termsOf,
    processTerm: same,
    searchOptions: { boost: { name: 2 }, processTerm: same },
  })
  index.addAll(
    entries.map((entry, id) => {
      const { name, others = [] } = nameOf(entry)
      return { id, name, others: others.join('\n') }
    }),
  )
  return (query, isCommon) => {
    const words = query.clauses.flatMap((clause) =>
      clause.kind === 'word' ? [clause.term] : clause.parts,
    )
    const telling = words.filter((word) => word.length >= SHORTEST_TELLING && !isCommon(word))
    const found = firstFound(index, words, telling)
    return found.flatMap(({ id, terms }) => {
      const entry = entries[Number(id)]
      return entry ? [{ entry, terms: new Set(terms) }] : []
    })
  }
}

/** Shorter words say too little to find a name by them alone. */
const SHORTEST_TELLING = 4

function firstFound(
  index: MiniSearch,
  words: readonly string[],
  telling: readonly string[],
): SearchResult[] {
  const search = (asked: readonly string[], options: SearchOptions) =>
    asked.length === 0
      ? []
      : index.search(asked.join(' '), { ...options, tokenize: () => [...asked] })
  const prefix = (term: string) => term.length > 1
  const fuzzy = (term: string) => (term.length < 4 ? 0 : term.length < 8 ? 1 : 2)
  const tries: [readonly string[], SearchOptions][] = [
    [words, { prefix, combineWith: 'AND' }],
    [words, { prefix, fuzzy, combineWith: 'AND' }],
    [telling, { prefix, fuzzy }],
  ]
  for (const [asked, options] of tries) {
    const found = search(asked, options)
    if (found.length > 0) return found
  }
  return []
}
