'use client'

import { useHeard } from './heard/use-heard'
import { NowPlaying } from './player-bar/now-playing'
import { useMediaSession } from './player/media-session'
import { usePlayer } from './player/player-context'
import { useCaptions } from './player/use-captions'
import { useSavedPosition } from './player/use-saved-position'
import { TourStrip } from './tour/tour-strip'
import { useTour } from './tour/use-tour'

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
