import type { Clause, Query } from './query'
import { searchTokens, type SearchToken } from './tokens'
import type { Readings } from './readings'

/** A stretch of a text that was looked for: neighbouring words are one. */
export interface Found {
  readonly start: number
  readonly end: number
  /** The spoken word it begins with: an index into the transcript's `tokens` of the same text. */
  readonly word: number
}

/** What a text has of a query. */
export interface Matched {
  readonly found: readonly Found[]
  /** For each clause, whether it is there. */
  readonly holds: readonly boolean[]
}

/** The readings of every word clause, by its term. */
export type AllReadings = ReadonlyMap<string, Readings>

/** Finds in a text what a query asks for, as far as its words have been read. */
export function matchText(
  text: string,
  query: Query,
  readings: AllReadings,
  found: readonly SearchToken[] = searchTokens(text),
): Matched {
  const hits = query.clauses.map((clause) => hitsOf(clause, found, readings))
  const all = hits.flat().sort((a, b) => a.start - b.start)
  return { found: joined(all, text), holds: hits.map((each) => each.length > 0) }
}

function hitsOf(clause: Clause, found: readonly SearchToken[], readings: AllReadings): Found[] {
  if (clause.kind === 'phrase') return phrasesIn(found, clause.parts, clause.open)
  const wanted = readings.get(clause.term)
  const hits = found.filter(({ terms }) => terms.some((term) => wanted?.has(term)))
  return hits.length > 0 ? hits : partsIn(found, clause.parts)
}

/** All parts of a word that stand apart, or nothing. */
function partsIn(found: readonly SearchToken[], parts: readonly string[]): Found[] {
  const hits = parts.map((part) => found.filter(({ terms }) => terms.includes(part)))
  return hits.some((each) => each.length === 0) ? [] : hits.flat()
}

/** Every place where the parts stand one behind the other. */
function phrasesIn(
  found: readonly SearchToken[],
  parts: readonly string[],
  open: boolean,
): Found[] {
  const row = found.flatMap((token) => token.parts.map((part) => ({ part, token })))
  const fits = (at: number) =>
    parts.every((part, i) => {
      const there = row[at + i]?.part
      const begun = open && i === parts.length - 1
      return there === part || (begun && there?.startsWith(part))
    })
  return row.flatMap(({ token: { start, word } }, i) => {
    const last = row[i + parts.length - 1]
    return last && fits(i) ? [{ start, end: last.token.end, word }] : []
  })
}

/** Stretches that overlap, or have only spaces between them, as one. */
function joined(sorted: readonly Found[], text: string): Found[] {
  const runs: Found[] = []
  for (const { start, end, word } of sorted) {
    const last = runs.at(-1)
    if (last && !text.slice(last.end, start).trim())
      runs[runs.length - 1] = { ...last, end: Math.max(last.end, end) }
    else runs.push({ start, end, word })
  }
  return runs
}
