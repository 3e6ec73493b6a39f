'use client'

import { Later } from './later'

/** What every page can do beyond its first needs; fetched at the first sign of a person. */
export function SiteTools() {
  return <Later on={SIGNS} wants={always} load={extras} />
}

const SIGNS = 'play toggle pointerover focusin keydown click'
/** Anything does. The key of search is kept from the browser, whose own would open while ours is on its way. */
const always = (event: Event) => {
  if (event instanceof KeyboardEvent && event.key === 'k' && (event.ctrlKey || event.metaKey))
    event.preventDefault()
  return true
}
const extras = async () => (await import('./site-extras')).SiteExtras
