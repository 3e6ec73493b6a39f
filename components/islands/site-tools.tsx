'use client'

import { Later } from './later'
import { plainlyClicked } from './plain-click'

/** What every page can do beyond its first needs. */
export function SiteTools() {
  return (
    <>
      <Later on="play" wants={always} load={whilePlaying} />
      <Later on="toggle pointerover focusin" wants={isOfEpisode} load={episodeExtras} />
      <Later on="keydown click" wants={asksToSearch} load={search} />
    </>
  )
}

const always = () => true
const whilePlaying = async () => (await import('./while-playing')).WhilePlaying
const isOfEpisode = ({ target }: Event) =>
  target instanceof Element && !!target.closest('[data-map],[data-line]')
const episodeExtras = async () => (await import('./episode-extras')).EpisodeExtras
const search = async () => (await import('./search/search-part')).SearchPart

/**
 * Whether an event asks for search: `/`, Ctrl K or ⌘ K where nobody types, or a plain click on the link to it. What the
 * browser would do is kept away.
 */
export function asksToSearch(event: Event): boolean {
  const { target } = event
  const asks =
    event instanceof KeyboardEvent
      ? event.key === (event.ctrlKey || event.metaKey ? 'k' : '/') &&
        target instanceof Element &&
        !target.closest(':read-write, select, dialog')
      : event instanceof MouseEvent && !!plainlyClicked(event)?.matches('.search-link')
  if (asks) event.preventDefault()
  return asks
}
