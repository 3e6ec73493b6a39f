'use client'

import { Later } from './later'

/** What every page can do beyond its first needs. */
export function SiteTools() {
  return (
    <>
      <Later on="play" wants={always} load={whilePlaying} />
      <Later on="toggle pointerover focusin" wants={isOfEpisode} load={episodeExtras} />
    </>
  )
}

const always = () => true
const whilePlaying = async () => (await import('./while-playing')).WhilePlaying
const isOfEpisode = ({ target }: Event) =>
  target instanceof Element && !!target.closest('[data-map],[data-line]')
const episodeExtras = async () => (await import('./episode-extras')).EpisodeExtras
