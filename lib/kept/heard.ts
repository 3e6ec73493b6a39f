import type { Ms } from '../time'
import { covered, type Interval } from './intervals'

/** A segment that was listened to. */
export interface Heard {
  /** `<slug>#<id of the segment>`. */
  readonly id: string
  readonly concept: string
  readonly term: string
  /** The slug of the episode, and its title then. */
  readonly episode: string
  readonly title: string
  readonly start: Ms
  readonly end: Ms
  /** When, in milliseconds since 1970. */
  readonly at: number
}

/** Of a segment so much must have sounded, as a share of its length. */
const ENOUGH = 0.8

/** Whether a segment was listened to: four fifths of it have really sounded, at any speed, in any order. */
export function isHeard(
  played: readonly Interval[],
  { start, end }: { start: number; end: number },
): boolean {
  return end > start && covered(played, start, end) >= ENOUGH * (end - start)
}
