'use client'

import { usePathname } from 'next/navigation'
import { type MouseEvent, useRef, useState } from 'react'
import { episodeRoute } from '../../../lib/routes'
import type { Wished } from '../later'
import { hasModifier } from '../plain-click'
import { usePlayer } from '../player/player-context'
import { FoundBar } from './found-bar'
import type { Option } from './options'
import { playOn } from './play-on'
import { SearchDialog } from './search-dialog'
import { slugHere } from './search-page-text'
import { useAsked } from './use-asked'
import type { Sought } from './use-found'
import { usePlayNext } from './use-play-next'

/** Search over the page that is read: the dialog, and after it the marks in the episode that was opened. */
export function SearchPart({ wish }: Wished) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [sought, seek] = useState<Sought | null>(null)
  const player = usePlayer()
  const path = usePathname()
  const playNext = usePlayNext(path)
  useAsked(wish, dialog)

  function onOpen({ moment, href }: Option, event: MouseEvent, typed: string) {
    if (hasModifier(event.nativeEvent)) return
    dialog.current?.close()
    if (!moment) return playNext(href)
    const page = moment.slug === null ? path : episodeRoute(moment.slug)
    seek({ typed, page, start: moment.start })
    const slug = moment.slug ?? slugHere()
    if (player && slug !== null) playOn(player, slug)
  }

  return (
    <>
      <SearchDialog ref={dialog} onOpen={onOpen} />
      {sought?.page === path && (
        <FoundBar
          key={`${sought.page} ${sought.typed} ${sought.start}`}
          sought={sought}
          onClose={() => seek(null)}
        />
      )}
    </>
  )
}
