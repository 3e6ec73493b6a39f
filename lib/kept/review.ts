import { createEmptyCard, fsrs, Rating, type Card } from 'ts-fsrs'
import type { Heard } from './heard'

/** How well a concept is known, as the FSRS algorithm keeps it. Times are in milliseconds since 1970. */
export interface Review {
  readonly concept: string
  readonly due: number
  readonly last: number
  readonly stability: number
  readonly difficulty: number
  readonly scheduled: number
  readonly elapsed: number
  readonly reps: number
  readonly lapses: number
  readonly steps: number
  readonly state: number
}

export const ANSWERS = ['Again', 'Hard', 'Good', 'Easy'] as const
export type Answer = (typeof ANSWERS)[number]

const DAY = 86_400_000
/** A concept is asked for this long after it was first heard, in ms: sooner there is nothing to remember. */
const REST = 2 * DAY

// In days only: nothing is asked twice on one day. Without chance, so that an answer means what its button says.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

/** When each concept heard is to be asked for, the first one first. */
export function plan(
  heard: readonly Heard[],
  reviews: readonly Review[],
): { concept: string; due: number }[] {
  const known = new Map(reviews.map((review) => [review.concept, review.due]))
  const first = new Map<string, number>()
  for (const { concept, at } of heard)
    first.set(concept, Math.min(at, first.get(concept) ?? Infinity))
  return Array.from(first, ([concept, at]) => ({
    concept,
    due: known.get(concept) ?? at + REST,
  })).sort((a, b) => a.due - b.due || (a.concept < b.concept ? -1 : 1))
}

/** What each answer makes of a concept. Given before the last one, by another device's clock, it counts as given then. */
export function answers(
  concept: string,
  review: Review | undefined,
  time: number,
): Record<Answer, Review> {
  const now = Math.max(time, review?.last ?? 0)
  const preview = scheduler.repeat(review ? cardOf(review) : createEmptyCard(now), now)
  const after = (grade: Rating.Again | Rating.Hard | Rating.Good | Rating.Easy) =>
    reviewOf(concept, preview[grade].card, now)
  return {
    Again: after(Rating.Again),
    Hard: after(Rating.Hard),
    Good: after(Rating.Good),
    Easy: after(Rating.Easy),
  }
}

/** A time to come, in whole days, as it is said: `tomorrow`, `in 4 days`, `in 3 months`. */
export function sayWhen(due: number, now: number): string {
  const days = Math.max(1, Math.round((due - now) / DAY))
  if (days === 1) return 'tomorrow'
  if (days < 60) return `in ${days} days`
  return days < 720 ? `in ${Math.round(days / 30)} months` : `in ${Math.round(days / 365)} years`
}

function cardOf(review: Review): Card {
  return {
    due: new Date(review.due),
    last_review: new Date(review.last),
    stability: review.stability,
    difficulty: review.difficulty,
    scheduled_days: review.scheduled,
    elapsed_days: review.elapsed,
    reps: review.reps,
    lapses: review.lapses,
    learning_steps: review.steps,
    state: review.state,
  }
}

function reviewOf(concept: string, card: Card, now: number): Review {
  return {
    concept,
    due: card.due.getTime(),
    last: now,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled: card.scheduled_days,
    elapsed: card.elapsed_days,
    reps: card.reps,
    lapses: card.lapses,
    steps: card.learning_steps,
    state: card.state,
  }
}
