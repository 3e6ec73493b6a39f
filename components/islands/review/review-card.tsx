'use client'

import { useEffect, useRef, useState } from 'react'
import { ANSWERS, answers, sayWhen, type Answer, type Review } from '../../../lib/kept/review'
import { isTyped } from '../is-typed'
import { sayFailure } from '../kept/failure'
import { putReviews } from '../kept/reviews'
import { hasModifier } from '../plain-click'
import { HeardMoment } from './heard-moment'
import type { Asked } from './use-review'

interface Props {
  readonly asked: Asked
  onAnswered(): void
}

/** One concept: the term, then what it means, then how well that was known. */
export function ReviewCard({ asked, onAnswered }: Props) {
  const { card, heard, review, now } = asked
  const [shown, show] = useState(false)
  const [failure, setFailure] = useState('')
  const term = useRef<HTMLHeadingElement>(null)
  const choices = answers(card.id, review, now)

  async function answer(choice: Answer) {
    try {
      await putReviews([choices[choice]])
      onAnswered()
    } catch (error) {
      setFailure(sayFailure(error))
    }
  }

  // The keys and a screen reader go on from here, also from card to card.
  useEffect(() => term.current?.focus({ preventScroll: true }), [])
  useAnswerKeys(shown ? answer : null)
  return (
    <section aria-labelledby="review_term" className="review-card">
      <h2 id="review_term" ref={term} tabIndex={-1}>
        {card.term}
      </h2>
      <HeardMoment heard={heard} />
      {!shown && (
        <button type="button" className="button-quiet review-show" onClick={() => show(true)}>
          Show the definition
        </button>
      )}
      {/* There from the beginning, so that what comes into it is announced. */}
      <div aria-live="polite">
        {shown && <div className="prose" dangerouslySetInnerHTML={{ __html: card.definition }} />}
      </div>
      {shown && <Answers choices={choices} now={now} onAnswer={answer} />}
      <p role="alert" className="note-failure">
        {failure}
      </p>
    </section>
  )
}

interface AnswersProps {
  readonly choices: Readonly<Record<Answer, Review>>
  readonly now: number
  onAnswer(choice: Answer): Promise<void>
}

function Answers({ choices, now, onAnswer }: AnswersProps) {
  return (
    <div role="group" aria-label="How well did you know it?" className="review-answers">
      {ANSWERS.map((choice, i) => (
        <button
          key={choice}
          type="button"
          aria-keyshortcuts={String(i + 1)}
          onClick={() => onAnswer(choice)}
        >
          {choice}
          <small>{sayWhen(choices[choice].due, now)}</small>
        </button>
      ))}
    </div>
  )
}

/** The keys 1 to 4, once there is something to answer. */
function useAnswerKeys(answer: ((choice: Answer) => Promise<void>) | null) {
  const latest = useRef(answer)
  useEffect(() => {
    latest.current = answer
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const choice = ANSWERS[Number(event.key) - 1]
      if (choice && !hasModifier(event) && !isTyped(event)) void latest.current?.(choice)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
