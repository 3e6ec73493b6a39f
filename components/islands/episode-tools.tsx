'use client'

import { useEffect } from 'react'
import { Later } from './later'
import { recall } from './stored'

/** What a reader can do with an episode beyond reading and hearing it; fetched at the first sign of one. */
export function EpisodeTools() {
  useEffect(() => {
    // A quote in the address is to be marked, notes on this device are to be shown: nobody has to move for that.
    if (recall('notes') || location.hash.includes(',')) document.dispatchEvent(new Event('wish'))
  }, [])
  return <Later on={SIGNS} wants={() => true} load={reader} />
}

const SIGNS = 'wish keydown selectionchange scroll seeking pointerover touchstart click'
const reader = async () => (await import('./reader-tools')).ReaderTools
