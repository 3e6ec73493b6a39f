import { ms, type Ms, ZERO } from '../time'
import { type Passage, STEP } from './files'
import { type AllReadings, type Matched, matchText } from './match'
import { decodeNumbers } from './numbers'
import type { Query } from './query'
import { type Load, type Place, readPassage, type Shelf } from './shelf'

/** What is needed to look at the texts that may have what was asked for. */
export interface Looking {
  readonly query: Query
  readonly readings: AllReadings
  /** Whether some of the words are enough. */
  readonly isPartial: boolean
  readonly shelf: Shelf
  readonly load: Load
}

/** A passage that has it. */
export interface Hit {
  readonly place: Place
  readonly passage: Passage
  readonly matched: Matched
}

export interface Looked {
  readonly hits: readonly Hit[]
  /** Whether all candidates were looked at. */
  readonly isWhole: boolean
}

/** Texts looked at in vain, at most, for each hit that is wanted: a phrase of frequent words may stand nowhere. */
const TRIES = 2

/** Reads candidates, the best first, until so many of them have what was asked for. */
export async function look(
  candidates: readonly number[],
  limit: number,
  looking: Looking,
): Promise<Looked> {
  const hits: Hit[] = []
  const most = Math.min(candidates.length, limit * TRIES)
  let tried = 0
  while (hits.length < limit && tried < most) {
    const batch = candidates.slice(tried, Math.min(most, tried + limit - hits.length))
    const read = await Promise.all(batch.map((passage) => readHit(passage, looking)))
    hits.push(...read.filter((hit) => stands(hit.matched, looking)))
    tried += batch.length
  }
  return { hits, isWhole: tried === candidates.length }
}

async function readHit(number: number, { query, readings, shelf, load }: Looking): Promise<Hit> {
  const place = shelf.placeOf(number)
  const passage = await readPassage(place, shelf, load)
  return { place, passage, matched: matchText(passage.text, query, readings) }
}

/** Whether every phrase is there; words the index knows for sure. */
function stands({ found, holds }: Matched, { query, isPartial }: Looking): boolean {
  if (isPartial) return found.length > 0
  return query.clauses.every(({ kind }, i) => kind === 'word' || holds[i])
}

/** When the first word that was found is spoken; where words have no times, when its passage begins. */
export function timeOf({ passage: { start = ZERO, times }, matched }: Hit): Ms {
  const word = matched.found[0]?.word ?? 0
  const steps = times === undefined ? [] : decodeNumbers(times).slice(0, word + 1)
  return ms(start + STEP * steps.reduce((sum, step) => sum + step, 0))
}

/** Passages that one episode gives before the next one's turn. */
const IN_TURN = 3
/** Of more passages the order is not looked at. */
const WINDOW = 400

/** The best ones with every episode taking its turn, so that one does not hide all others. */
export function inTurns(candidates: readonly number[], shelf: Shelf): readonly number[] {
  const counts = new Map<object, number>()
  const best = candidates.slice(0, WINDOW).map((passage) => {
    const { owner } = shelf.placeOf(passage)
    const before = counts.get(owner) ?? 0
    counts.set(owner, before + 1)
    return { passage, turn: Math.floor(before / IN_TURN) }
  })
  best.sort((a, b) => a.turn - b.turn)
  return [...best.map(({ passage }) => passage), ...candidates.slice(WINDOW)]
}
