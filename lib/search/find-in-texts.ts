import SearchableMap from 'minisearch/SearchableMap'
import { type Found, type Matched, matchText } from './match'
import { parseQuery, type Query } from './query'
import { type Readings, readingsOf, typosOf } from './readings'
import { searchTokens } from './tokens'

/** A stretch of one of the texts that was looked for. */
export interface FoundInText extends Found {
  /** Which of the texts it stands in. */
  readonly text: number
}

/** Finds what was typed in these texts alone, in reading order: as in the whole show, and without its index. */
export type FindInTexts = (typed: string) => readonly FoundInText[]

export function createFindInTexts(texts: readonly string[]): FindInTexts {
  const cut = texts.map((text) => searchTokens(text))
  const terms: SearchableMap<true> = new SearchableMap()
  for (const tokens of cut)
    for (const token of tokens) for (const term of token.terms) terms.set(term, true)
  return (typed) => {
    const query = parseQuery(typed)
    if (query.clauses.length === 0) return []
    const readings = readAll(query, terms)
    const all = texts.map((text, i) => matchText(text, query, readings, cut[i]))
    const whole = hitsOf(all, ({ holds }) => holds.every(Boolean))
    return whole.length > 0 ? whole : hitsOf(all, () => true)
  }
}

function readAll({ clauses }: Query, terms: SearchableMap<true>): ReadonlyMap<string, Readings> {
  return new Map(
    clauses.flatMap((clause) => {
      if (clause.kind === 'phrase') return []
      const read = readingsOf(clause.term, clause.open, terms)
      return [[clause.term, read.size > 0 ? read : typosOf(clause.term, terms)] as const]
    }),
  )
}

function hitsOf(all: readonly Matched[], isWanted: (matched: Matched) => boolean): FoundInText[] {
  return all.flatMap((matched, text) =>
    isWanted(matched) ? matched.found.map((found) => ({ ...found, text })) : [],
  )
}
