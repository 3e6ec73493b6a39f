'use client'

import { useEffect } from 'react'
import { Later } from './later'
import { recall } from './stored'

/** What a reader can do with an episode beyond reading and hearing it; fetched at the first sign of one. */
export function EpisodeTools() {
  useEffect(() => {
    // A quote in the address is to be marked, what is kept here is to be shown: nobody has to move for that.
    if (recall('notes') ?? recall('heard') ?? /,|%2c/i.test(location.hash))
      document.dispatchEvent(new Event('wish'))
  }, [])
  return <Later on={SIGNS} wants={always} load={reader} />
}

const SIGNS = 'wish keydown selectionchange wheel seeking pointerover click'
const always = () => true
const reader = async () => (await import('./reader-tools')).ReaderTools
