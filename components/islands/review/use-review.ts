import { useEffect, useState } from 'react'
import type { ConceptCard } from '../../../lib/formats/concept-card'
import type { Heard } from '../../../lib/kept/heard'
import { plan, type Review } from '../../../lib/kept/review'
import { fetchCard } from '../fetched'
import { allHeard } from '../kept/heard'
import { allReviews } from '../kept/reviews'

/** A concept that is asked for now. */
export interface Asked {
  readonly card: ConceptCard
  /** The segment that was heard. */
  readonly heard: Heard
  readonly review: Review | undefined
  /** When it is asked, in ms since 1970. */
  readonly now: number
}

export type ReviewState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'asked'; readonly asked: Asked; readonly left: number }
  /** Nothing now; `next` is when something is, `null` where nothing was heard. */
  | { readonly kind: 'rest'; readonly next: number | null; readonly now: number }

/** What is to be asked now, and again after each answer. */
export function useReview(): [ReviewState, again: () => void] {
  const [state, setState] = useState<ReviewState>({ kind: 'reading' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let gone = false
    look().then(
      (found) => !gone && setState(found),
      () => !gone && setState({ kind: 'failed' }),
    )
    return () => {
      gone = true
    }
  }, [round])
  return [state, () => setRound((count) => count + 1)]
}

async function look(): Promise<ReviewState> {
  const [heard, reviews] = await Promise.all([allHeard(), allReviews()])
  const now = Date.now()
  const planned = plan(heard, reviews)
  const due = planned.filter((one) => one.due <= now)
  for (const [i, { concept }] of due.entries()) {
    const card = await fetchCard(concept).catch(() => 'offline' as const)
    if (card === 'offline') return { kind: 'offline' }
    const own = heard.find((one) => one.concept === concept)
    // A concept that the show has no more is asked for no more.
    if (!card || !own) continue
    const review = reviews.find((one) => one.concept === concept)
    return { kind: 'asked', asked: { card, heard: own, review, now }, left: due.length - i }
  }
  return { kind: 'rest', next: planned.find((one) => one.due > now)?.due ?? null, now }
}
