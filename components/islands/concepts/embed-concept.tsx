'use client'

import { useCompanion } from '../companion'
import { useClock } from '../player/player-context'

/** A concept in a few words. */
export interface ShownConcept {
  readonly term: string
  /** `null` where it is only mentioned. */
  readonly hue: number | null
  readonly url: string
  /** What it is, in a sentence. */
  readonly is: string
}

/** The concept being spoken about, or in a pause the one before, with a link to its page in a window of its own. */
export function EmbedConcept({ concepts }: { concepts: Readonly<Record<string, ShownConcept>> }) {
  const { episode, spans, track } = useCompanion()
  const span = useClock(episode, track)
  const concept = concepts[spans[span]?.concept ?? '']
  return (
    <aside aria-label="Concept" className="embed-concept" data-hue={concept?.hue ?? undefined}>
      {concept && (
        <p>
          <a href={concept.url} target="_blank">
            {concept.term}
          </a>{' '}
          <span>{concept.is}</span>
        </p>
      )}
    </aside>
  )
}
