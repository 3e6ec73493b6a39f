import { useEffect } from 'react'
import { captionsUrl } from '../../../lib/playable'
import type { Player } from './player'
import { usePlayerState } from './player-context'

/** Captions at the audio, for whatever reads those of a page; the browser loads them when it is asked to. */
export function useCaptions(player: Player | null) {
  const episode = usePlayerState((state) => state.episode)
  useEffect(() => {
    // Without a length they would be empty.
    if (!player || !episode || episode.duration === 0) return
    const track = document.createElement('track')
    track.kind = 'captions'
    track.label = 'Transcript'
    track.src = captionsUrl(episode.slug)
    player.audio.append(track)
    return () => track.remove()
  }, [player, episode])
}
