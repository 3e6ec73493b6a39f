'use client'

import { use, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react'
import type { HtmlPiece } from '../../../lib/playable'
import { useCompanion } from '../companion'
import { htmlSource } from '../html-source'
import { Icon } from '../icon'
import { plainlyClicked } from '../plain-click'
import { useClock } from '../player/player-context'
import { timeOf } from '../player/use-deep-links'
import { readCards, type Card } from './cards'
import { addQuotes } from './quote'
import { useWhole } from './use-whole'

/**
 * The concept being spoken about: its definition, its links and its other moments.
 *
 * All cards are in the HTML for whoever reads it without JavaScript, and on paper. Else only the one shown is in the
 * document, however many concepts an episode has.
 */
export function ConceptPanel({ id, url }: HtmlPiece) {
  const source = htmlSource(id, url)
  const html = typeof source === 'string' ? source : use(source)
  const whole = useWhole()
  const cards = useMemo(() => readCards(html), [html])
  const companion = useCompanion()
  const { shown, state } = useShown()
  const { open, toggle } = useSheet(companion.lookups)
  const card = cards.get(shown)
  useEffect(() => companion.follow.refresh(), [companion.follow, open])

  function onClick(event: MouseEvent<HTMLElement>) {
    const link = plainlyClicked(event.nativeEvent)
    const concept = link?.dataset.concept
    if (concept) {
      event.preventDefault()
      companion.show(concept)
    } else if (shown && link?.matches('[href^="#"]')) {
      companion.show(shown, timeOf(link.hash, companion.episode) ?? undefined)
    }
  }

  return (
    <aside
      aria-label="Concept"
      className="panel"
      data-whole={whole || undefined}
      data-open={open || undefined}
      data-hue={card?.hue}
      // Before the links themselves: the site’s own walks would take them.
      onClickCapture={onClick}
    >
      <PanelHead card={card} state={state} open={open} onToggle={toggle} />
      <div id="panel_body" className="panel-body">
        <CardBody id={id} html={whole ? html : card?.html} concept={whole ? undefined : card?.id} />
      </div>
    </aside>
  )
}

interface BodyProps {
  readonly id: string
  readonly html: string | undefined
  readonly concept: string | undefined
}

/** The card shown, with the words of its moments; or all of them. */
function CardBody({ id, html, concept }: BodyProps) {
  const body = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (body.current && concept) addQuotes(body.current, anchorsOf(concept))
  }, [html, concept])
  return (
    <div
      ref={body}
      id={id}
      dangerouslySetInnerHTML={{ __html: html ?? '' }}
      suppressHydrationWarning
    />
  )
}

/** Where the transcript is about a concept, in reading order. */
function anchorsOf(concept: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.transcript [data-concept="${concept}"]`)]
}

/** Whether the sheet of a phone is open: by its button, or by looking a concept up. */
function useSheet(lookups: number) {
  const [sheet, setSheet] = useState({ open: false, lookups: 0 })
  const open = sheet.open || sheet.lookups !== lookups
  return { open, toggle: () => setSheet({ open: !open, lookups }) }
}

type PanelState = 'Concept' | 'Being spoken' | 'Being read' | 'Looked up' | 'Pinned'

/** Which concept is shown, `''` for none, and why: pinned, looked up, being read, or being spoken. */
function useShown(): { shown: string; state: PanelState } {
  const { episode, spans, track, choice } = useCompanion()
  const span = useClock(episode, track)
  if (choice?.pinned) return { shown: choice.concept, state: 'Pinned' }
  if (choice?.during === span) return { shown: choice.concept, state: choice.why ?? 'Looked up' }
  const spoken = spans[span]?.concept
  return spoken ? { shown: spoken, state: 'Being spoken' } : { shown: '', state: 'Concept' }
}

interface HeadProps {
  readonly card: Card | undefined
  readonly state: PanelState
  readonly open: boolean
  onToggle(): void
}

function PanelHead({ card, state, open, onToggle }: HeadProps) {
  const { pin, unpin } = useCompanion()
  const pinned = state === 'Pinned'
  return (
    <div className="panel-head">
      <p className="panel-state">{state}</p>
      <p className="panel-peek" aria-hidden="true">
        {card?.term ?? 'Concepts'}
      </p>
      {card?.id && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => (pinned ? unpin() : pin(card.id))}
        >
          <Icon name={pinned ? 'unpin' : 'pin'} />
          {pinned ? 'Unpin' : 'Pin'}
        </button>
      )}
      <button
        type="button"
        className="button-quiet panel-toggle"
        aria-expanded={open}
        aria-controls="panel_body"
        onClick={onToggle}
      >
        <Icon name={open ? 'down' : 'up'} />
        <span className="sr-only">{open ? 'Close the concept' : 'Open the concept'}</span>
      </button>
    </div>
  )
}
