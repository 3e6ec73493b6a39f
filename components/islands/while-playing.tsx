'use client'

import { useHeard } from './heard/use-heard'
import { useMediaSession } from './media-session'
import { NowPlaying } from './now-playing'
import { usePlayer } from './player-context'
import { useCaptions } from './use-captions'
import { TourStrip } from './tour/tour-strip'
import { useTour } from './tour/use-tour'
import { useSavedPosition } from './use-saved-position'

/**
 * What there is to do once something has played: the system knows of it, other pages show it, its place is kept, and what
 * was heard.
 */
export function WhilePlaying() {
  const player = usePlayer()
  useMediaSession(player)
  useCaptions(player)
  // A tour visits an episode: where the listener stopped in it is another place.
  const { plan } = useTour()
  useSavedPosition(plan ? null : player)
  useHeard(player)
  return (
    <>
      <NowPlaying />
      <TourStrip />
    </>
  )
}
