import type { Playable } from '../../../lib/playable'
import type { Skipped, Stop } from '../../../lib/tour'
import { createStore } from '../store'

/** A tour through every moment of a concept. */
export interface TourPlan {
  readonly concept: { readonly id: string; readonly term: string }
  readonly stops: readonly Stop[]
  /** What the player has to know of each episode, by slug. */
  readonly episodes: Readonly<Record<string, Playable>>
}

export interface TourState {
  /** `null` while there is no tour. */
  readonly plan: TourPlan | null
  /** Index of the stop; behind the last one the tour has come to its end. */
  readonly index: number
  /** What was left out on the way to it. */
  readonly skipped: readonly Skipped[]
}

export const NO_TOUR: TourState = { plan: null, index: 0, skipped: [] }

/** The one tour of the site: like the sound it outlives the page it began on. */
export const tour = createStore<TourState>(NO_TOUR)
