import type { Ms } from '../time'
import type { Piece } from './snippet'

/** What was found, the best first. */
export interface Results {
  readonly concepts: readonly ConceptHit[]
  readonly episodes: readonly EpisodeHit[]
  readonly passages: readonly PassageHit[]
  /** How many there are in all, also beyond those shown. */
  readonly counts: Counts
  /** Whether nothing has all of the words, so that these have only some. */
  readonly isPartial: boolean
}

interface Counts {
  readonly concepts: number
  readonly episodes: number
  readonly passages: number
  /** False where more passages may have it than were looked at. */
  readonly isExact: boolean
}

export interface ConceptHit {
  readonly id: string
  readonly term: readonly Piece[]
  /** The other name it was found by. */
  readonly alias: readonly Piece[]
  /** From its definition, where the words are found there. */
  readonly snippet: readonly Piece[]
}

export interface EpisodeHit {
  readonly slug: string
  readonly title: readonly Piece[]
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** From what is said about it, where the words are found there. */
  readonly snippet: readonly Piece[]
}

export interface PassageHit {
  readonly slug: string
  readonly episode: string
  /** When the first word that was looked for is spoken. */
  readonly start: Ms
  readonly speaker: string | null
  readonly isHeading: boolean
  readonly snippet: readonly Piece[]
}

export const NOTHING_FOUND: Results = {
  concepts: [],
  episodes: [],
  passages: [],
  counts: { concepts: 0, episodes: 0, passages: 0, isExact: true },
  isPartial: false,
}
