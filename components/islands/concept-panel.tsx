'use client'

import { useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import { ms } from '../../lib/time'
import { NOTHING } from '../../lib/transcript/cursor'
import { useCompanion } from './companion'
import { Icon } from './icon'
import { useClock } from './player-context'

interface Card {
  readonly id: string
  readonly term: string
  readonly hue: number
  /** The concept's definition, links and moments, rendered on the server. */
  readonly body: ReactNode
}

/**
 * The concept being spoken about: its definition, its links and its other moments.
 *
 * All cards are in the page; the panel only chooses one, so that without JavaScript all can be read.
 */
export function ConceptPanel({ cards }: { cards: readonly Card[] }) {
  const companion = useCompanion()
  const { episode, spans, choice } = companion
  const span = useClock(episode, spans)
  const [awake, setAwake] = useState(false)
  const [open, setOpen] = useState(false)
  useEffect(() => setAwake(true), [])
  useEffect(() => companion.follow.refresh(), [companion.follow, open])
  const chosen = choice && (choice.pinned || choice.during === span) ? choice.concept : null
  const shown = chosen ?? episode.spans[span]?.concept ?? null
  const card = cards.find(({ id }) => id === shown)
  const pinned = choice?.pinned === true

  function onClick(event: MouseEvent<HTMLElement>) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const { concept, moment } = link.dataset
    if (moment && shown) companion.show(shown, ms(Number(moment)))
    else if (concept && companion.show(concept)) event.preventDefault()
  }

  return (
    <aside
      aria-label="Concept"
      className="panel"
      data-awake={awake || undefined}
      data-open={open || undefined}
      data-hue={card?.hue}
      onClick={onClick}
    >
      <div className="panel-head">
        <p className="panel-state" data-shown={card !== undefined || undefined}>
          {stateOf(pinned, chosen !== null, span)}
        </p>
        <p className="panel-peek" aria-hidden="true">
          {card?.term ?? 'Concepts'}
        </p>
        {card && (
          <button
            type="button"
            className="button-quiet"
            onClick={() => (pinned ? companion.unpin() : companion.pin(card.id))}
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
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'down' : 'up'} />
          <span className="sr-only">{open ? 'Close the concept' : 'Open the concept'}</span>
        </button>
      </div>
      <div id="panel_body" className="panel-body" tabIndex={-1}>
        <p className="panel-start" hidden={awake && card !== undefined}>
          The concept being spoken appears here, with its definition and where to read on. Choose
          any marked words in the text to look one up.
        </p>
        {cards.map(({ id, body }) => (
          <div key={id} className="panel-card" hidden={awake && id !== shown}>
            {body}
          </div>
        ))}
      </div>
    </aside>
  )
}

function stateOf(pinned: boolean, chosen: boolean, span: number): string {
  if (pinned) return 'Pinned'
  if (chosen) return 'Looked up'
  return span === NOTHING ? 'Concept' : 'Being spoken'
}
