'use client'

import { useEffect } from 'react'
import { offerFixes } from './fix-link'
import type { Wished } from './later'
import { lightMaps } from './live-map'
import { usePlayer } from './player-context'

/** What of an episode's page is needed only once somebody points at its text, or opens its map. */
export function EpisodeExtras({ wish }: Wished) {
  const player = usePlayer()
  useEffect(() => {
    if (!player) return
    const ending = new AbortController()
    offerFixes(wish, ending.signal)
    lightMaps(player, wish, ending.signal)
    return () => ending.abort()
  }, [player, wish])
  return null
}
