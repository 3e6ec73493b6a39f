'use client'

import { Later } from './later'

/** What every page can do beyond its first needs; fetched at the first sign of a person. */
export function SiteTools() {
  return <Later on={SIGNS} wants={always} load={extras} />
}

const SIGNS = 'play toggle pointerover focusin keydown click'
const always = () => true
const extras = async () => (await import('./site-extras')).SiteExtras
