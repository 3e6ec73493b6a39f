'use client'

import { Later } from './later'
import { isSearchKey } from './search/is-search-key'

/** What every page can do beyond its first needs; fetched at the first sign of a person. */
export function SiteTools() {
  return <Later on={SIGNS} wants={always} load={extras} />
}

const SIGNS = 'play toggle pointerover focusin keydown click'
/** Anything does. The keys of search are kept from the browser, whose own would open while ours is on its way. */
const always = (event: Event) => {
  if (isSearchKey(event)) event.preventDefault()
  return true
}
const extras = async () => (await import('./site-extras')).SiteExtras
