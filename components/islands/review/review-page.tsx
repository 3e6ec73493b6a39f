'use client'

import { sayWhen } from '../../../lib/kept/review'
import { KEEPS_NOTHING } from '../kept/failure'
import { AnkiExport } from './anki-export'
import { ReviewCard } from './review-card'
import { useReview, type ReviewState } from './use-review'

/** The concepts that were heard some days ago, one after the other. */
export function ReviewPage({ show }: { show: string }) {
  const [state, again] = useReview()
  if (state.kind === 'reading') return null
  return (
    <>
      {state.kind === 'asked' && (
        <ReviewCard
          key={`${state.asked.card.id} ${state.asked.now}`}
          asked={state.asked}
          onAnswered={again}
        />
      )}
      <p role={state.kind === 'failed' ? 'alert' : 'status'} className="kept-facts">
        {sayState(state)}
      </p>
      {state.kind !== 'failed' && <AnkiExport show={show} />}
    </>
  )
}

function sayState(state: Exclude<ReviewState, { kind: 'reading' }>): string {
  switch (state.kind) {
    case 'asked':
      return state.left === 1 ? 'This is the last one for now.' : `${state.left} concepts for now.`
    case 'rest':
      return state.next === null
        ? 'Nothing yet. A concept comes here two days after you have heard most of the passage about it.'
        : `Nothing for now. The next concept comes ${sayWhen(state.next, state.now)}.`
    case 'offline':
      return 'The cards cannot be fetched. Look at your connection, then load the page again.'
    case 'failed':
      return KEEPS_NOTHING
  }
}
