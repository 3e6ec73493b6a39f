'use client'

import { useMediaSession } from './media-session'
import { NowPlaying } from './now-playing'
import { usePlayer } from './player-context'
import { TourStrip } from './tour/tour-strip'
import { useSavedPosition } from './use-saved-position'

/** What there is to do once something has played: the system knows of it, other pages show it, its place is kept. */
export function WhilePlaying() {
  const player = usePlayer()
  useMediaSession(player)
  useSavedPosition(player)
  return (
    <>
      <NowPlaying />
      <TourStrip />
    </>
  )
}
