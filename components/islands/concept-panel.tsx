'use client'

import { useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import { ms } from '../../lib/time'
import { useCompanion } from './companion'
import { Icon } from './icon'
import { useClock } from './player-context'
import { plainlyClicked } from './plain-click'
import { useWhole } from './use-whole'

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
 * All cards are in the HTML for whoever reads it without JavaScript, and on paper. Else only the one shown is in the
 * document, however many concepts an episode has.
 */
export function ConceptPanel({ cards }: { cards: readonly Card[] }) {
  const companion = useCompanion()
  const { shown, state } = useShown()
  const { open, toggle } = useSheet(companion.lookups)
  useEffect(() => companion.follow.refresh(), [companion.follow, open])
  const card = cards.find(({ id }) => id === shown)
  const whole = useWhole()

  function onClick(event: MouseEvent<HTMLElement>) {
    const { concept, moment } = plainlyClicked(event.nativeEvent)?.dataset ?? {}
    if (moment && shown) companion.show(shown, ms(Number(moment)))
    else if (concept && companion.show(concept)) event.preventDefault()
  }

  return (
    <aside
      aria-label="Concept"
      className="panel"
      data-whole={whole || undefined}
      data-open={open || undefined}
      data-hue={card?.hue}
      // Before the links themselves: Next's would walk away.
      onClickCapture={onClick}
    >
      <PanelHead card={card} state={state} open={open} onToggle={toggle} />
      <div id="panel_body" className="panel-body">
        <p className="panel-start" data-shown={card === undefined || undefined}>
          The concept being spoken appears here, with its definition and where to read on. Choose
          any marked words in the text to look one up.
        </p>
        {(whole ? cards : cards.filter(({ id }) => id === shown)).map(({ id, body }) => (
          <div key={id} className="panel-card">
            {body}
          </div>
        ))}
      </div>
    </aside>
  )
}

/** Whether the sheet of a phone is open: by its button, or by looking a concept up. */
function useSheet(lookups: number) {
  const [sheet, setSheet] = useState({ open: false, lookups: 0 })
  const open = sheet.open || sheet.lookups !== lookups
  return { open, toggle: () => setSheet({ open: !open, lookups }) }
}

type PanelState = 'Concept' | 'Being spoken' | 'Looked up' | 'Pinned'

/** Which concept is shown, and why: pinned, looked up, or being spoken. */
function useShown(): { shown: string | null; state: PanelState } {
  const { episode, spans, choice } = useCompanion()
  const span = useClock(episode, spans)
  if (choice?.pinned) return { shown: choice.concept, state: 'Pinned' }
  if (choice?.during === span) return { shown: choice.concept, state: 'Looked up' }
  const spoken = episode.spans[span]?.concept
  return spoken ? { shown: spoken, state: 'Being spoken' } : { shown: null, state: 'Concept' }
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
      {card && (
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
