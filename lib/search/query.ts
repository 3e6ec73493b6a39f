import { isUnspaced } from '../transcript/tokens'
import { searchTokens, type SearchToken } from './tokens'

/** What somebody looks for. Empty where the text holds no word: of signs alone nothing is found. */
export interface Query {
  readonly clauses: readonly Clause[]
}

export type Clause = WordClause | PhraseClause

/** A word, anywhere in a passage. */
export interface WordClause {
  readonly kind: 'word'
  readonly term: string
  /** Its parts, where they also do when all are there: `bi`, `lstm` for `bi-lstm`. */
  readonly parts: readonly string[]
  /** Whether it may only have been begun. */
  readonly open: boolean
}

/** Words one behind the other. */
export interface PhraseClause {
  readonly kind: 'phrase'
  readonly parts: readonly string[]
  /** Whether the last of them may only have been begun. */
  readonly open: boolean
}

/** What is read of a longer text. */
const LONGEST = 200
const MOST_CLAUSES = 12

/**
 * Reads what was typed: words, and phrases in quotes of any language. A quote that is still open reaches to the end,
 * and the last word may still be being typed.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, LONGEST)
  const pieces = text.split(/["“”„«»「」『』]/)
  const clauses = pieces.flatMap((piece, i) => {
    const isLast = i === pieces.length - 1
    const open = isLast && /\S$/.test(piece)
    return i % 2 === 1 ? phraseOf(piece, open) : wordsOf(piece, open)
  })
  return { clauses: distinct(clauses).slice(0, MOST_CLAUSES) }
}

function phraseOf(text: string, open: boolean): Clause[] {
  const found = runsOf(searchTokens(text)).flatMap(partsOfRun)
  return found.length === 0 ? [] : [{ kind: 'phrase', parts: found, open }]
}

function wordsOf(text: string, open: boolean): Clause[] {
  const runs = runsOf(searchTokens(text))
  return runs.map((run, i) => clauseOf(run, open && i === runs.length - 1))
}

function clauseOf(run: Run, open: boolean): Clause {
  const parts = partsOfRun(run)
  const [first] = run
  if (run.length > 1 && parts.length > 1) return { kind: 'phrase', parts, open: false }
  // One character is the beginning of all words that begin with it.
  if (run.length > 1 || !first || isUnspaced(first.terms[0] ?? ''))
    return { kind: 'word', term: parts[0] ?? '', parts: [], open: true }
  return { kind: 'word', term: first.terms[0] ?? '', parts: loose(first), open }
}

/** The parts of a word that may also stand apart: not the `s` of `it’s`. */
function loose({ parts }: SearchToken): string[] {
  const long = parts.filter((part) => part.length > 1)
  return parts.length > 1 && (long.length > 1 || (long[0] ?? '').length > 2) ? long : []
}

/** A word, or the characters of one run of a script without spaces. */
type Run = readonly SearchToken[]

function runsOf(found: readonly SearchToken[]): Run[] {
  const runs: SearchToken[][] = []
  for (const token of found) {
    const last = runs.at(-1)?.at(-1)
    const goesOn = last && last.end > token.start
    if (goesOn) runs.at(-1)?.push(token)
    else runs.push([token])
  }
  return runs
}

/** Of a run of pairs the last character alone says nothing new. */
function partsOfRun(run: Run): readonly string[] {
  return run.length > 1 ? run.slice(0, -1).flatMap(({ parts }) => parts) : (run[0]?.parts ?? [])
}

function distinct(clauses: readonly Clause[]): Clause[] {
  const byForm = new Map(clauses.map((clause) => [formOf(clause), clause]))
  return [...byForm.values()].filter((clause) => formOf(clause).length > 0)
}

function formOf(clause: Clause): string {
  return clause.kind === 'word' ? clause.term : clause.parts.join(' ')
}
