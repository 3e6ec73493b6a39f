import { decodeNumbers } from './numbers'
import type { Postings, Read } from './postings'
import type { Clause, PhraseClause, Query, WordClause } from './query'
import type { Readings } from './readings'

/** How well each passage of a show answers a clause; 0 where not at all. */
export interface Weights {
  readonly clause: Clause
  readonly of: Float32Array
}

/** What the words of a query mean in a show. */
export interface Weighed {
  readonly weights: readonly Weights[]
  readonly readings: ReadonlyMap<string, Readings>
  /** Whether more passages may have the word, which is said all the time. */
  readonly isCut: boolean
}

/** Of a passage that says a word more than once. */
const REPEATED = 1.25
/** Of parts that stand apart. */
const APART = 0.5

/**
 * Fetches what the clauses of a query need. Words said all the time are left out where there are rarer ones: they would
 * cost most and say least.
 */
export async function weigh(query: Query, size: number, postings: Postings): Promise<Weighed> {
  const readings = new Map<string, Readings>()
  const rare = query.clauses.filter((clause) => !isCommon(clause, postings))
  const asked = rare.length > 0 ? rare : query.clauses
  const isAlone = query.clauses.length === 1
  let isCut = false
  for (const clause of query.clauses)
    if (clause.kind === 'word') readings.set(clause.term, new Map([[clause.term, 1]]))
  const weights = await Promise.all(
    asked.map(async (clause): Promise<Weights> => {
      if (clause.kind === 'phrase') return { clause, of: await weighPhrase(clause, size, postings) }
      const read = await postings.read(clause.term, { isOpen: clause.open, isAlone })
      isCut ||= read.isCut
      readings.set(clause.term, read.readings)
      return { clause, of: await weighWord(clause, read, size, postings) }
    }),
  )
  return { weights, readings, isCut }
}

function isCommon(clause: Clause, { isCommon }: Postings): boolean {
  return clause.kind === 'word' ? isCommon(clause.term) : clause.parts.every(isCommon)
}

async function weighWord({ parts }: WordClause, read: Read, size: number, postings: Postings) {
  const weights = weightsOf(read, size)
  if (parts.length === 0) return weights
  const apart = await together(parts, false, size, postings)
  apart.forEach((weight, i) => {
    if (weight > 0) weights[i] = Math.max(weights[i] ?? 0, APART)
  })
  return weights
}

/** Passages with all of its words; whether they stand together, their text tells. */
function weighPhrase({ parts, open }: PhraseClause, size: number, postings: Postings) {
  const rare = parts.filter((part) => !postings.isCommon(part))
  const asked = rare.length > 0 ? rare : parts
  return together([...new Set(asked)], open && asked.at(-1) === parts.at(-1), size, postings)
}

/** Passages that have all of these words. */
async function together(
  words: readonly string[],
  open: boolean,
  size: number,
  postings: Postings,
): Promise<Float32Array> {
  const last = words.length - 1
  const reads = await Promise.all(
    words.map((word, i) => postings.readExactly(word, open && i === last)),
  )
  const all = reads.map((read) => weightsOf(read, size))
  const [first = new Float32Array(size), ...others] = all
  return first.map((weight, i) => (weight > 0 && others.every((each) => each[i]) ? 1 : 0))
}

function weightsOf({ readings, passagesOf }: Read, size: number): Float32Array {
  const weights = new Float32Array(size)
  for (const [term, quality] of readings) {
    let passage = 0
    for (const step of decodeNumbers(passagesOf(term))) {
      passage += step >> 1
      const weight = step % 2 === 1 ? quality * REPEATED : quality
      if (weight > (weights[passage] ?? 0)) weights[passage] = weight
    }
  }
  return weights
}
