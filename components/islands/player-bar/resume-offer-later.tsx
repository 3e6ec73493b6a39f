'use client'

import { useEffect, useState, type ComponentType } from 'react'
import type { Playable } from '../../../lib/playable'
import { positionKey, recall } from '../stored'

interface Props {
  readonly episode: Playable
}

/** The offer to go on, fetched only where a position is kept. */
export function ResumeOfferLater({ episode }: Props) {
  const [Offer, setOffer] = useState<ComponentType<Props> | null>(null)
  useEffect(() => {
    if (recall(positionKey(episode.slug)))
      import('./resume-offer').then(
        ({ ResumeOffer }) => setOffer(() => ResumeOffer),
        () => {}, // Without it the listener finds the place by themselves.
      )
  }, [episode.slug])
  return Offer && <Offer episode={episode} />
}
