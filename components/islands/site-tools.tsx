'use client'

import { Later } from './later'

/** What every page can do beyond its first needs. */
export function SiteTools() {
  return <Later on="play" wants={always} load={whilePlaying} />
}

const always = () => true
const whilePlaying = async () => (await import('./while-playing')).WhilePlaying
