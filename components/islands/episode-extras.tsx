'use client'

import { useEffect } from 'react'
import { lightMaps } from './concepts/live-map'
import type { Wished } from './later'
import { usePlayer } from './player/player-context'
import { citeMoments } from './share/cite-moment'
import { copyTexts } from './share/copy-text'
import { offerFixes } from './transcript/fix-link'

/** What of an episode's page is needed only once somebody points at its text, or opens what is folded in it. */
export function EpisodeExtras({ wish }: Wished) {
  const player = usePlayer()
  useEffect(() => {
    if (!player) return
    const ending = new AbortController()
    offerFixes(wish, ending.signal)
    lightMaps(player, ending.signal)
    citeMoments(player, ending.signal)
    copyTexts(wish, ending.signal)
    for (const each of document.querySelectorAll('details[open]'))
      each.dispatchEvent(new Event('toggle'))
    return () => ending.abort()
  }, [player, wish])
  return null
}
