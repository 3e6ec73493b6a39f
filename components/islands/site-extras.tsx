'use client'

import { useEffect } from 'react'
import { EpisodeExtras } from './episode-extras'
import { Later, type Wished } from './later'
import { asksToSearch } from './search/asks-to-search'
import { WhilePlaying } from './while-playing'

/** What there is to do once somebody is there: something plays, or they reach for what is in the page. */
export function SiteExtras({ wish }: Wished) {
  useEffect(() => {
    // What brought this here may have been meant for the search, which comes only now.
    if (asksToSearch(wish)) document.dispatchEvent(new Event('search'))
  }, [wish])
  return (
    <>
      <WhilePlaying />
      <EpisodeExtras wish={wish} />
      <Later on="search keydown click" wants={wantsSearch} load={search} />
    </>
  )
}

const wantsSearch = (event: Event) => event.type === 'search' || asksToSearch(event)
const search = async () => (await import('./search/search-part')).SearchPart
