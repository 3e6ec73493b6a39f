import { useEffect } from 'react'
import { fromSeconds } from '../../../lib/time'
import { SKIP_BACK, SKIP_FORWARD, skip } from './commands'
import type { Player } from './player'

/** Tells the system what is playing, and takes its media keys (W3C Media Session). */
export function useMediaSession(player: Player | null) {
  useEffect(() => {
    if (!player || !('mediaSession' in navigator)) return
    const release = takeKeys(keysOf(player))
    announce(player)
    const forgetTitle = player.subscribe(() => announce(player))
    return () => {
      release()
      forgetTitle()
    }
  }, [player])
}

function announce(player: Player) {
  const { episode, playing } = player.state()
  navigator.mediaSession.playbackState = playing ? 'playing' : 'paused'
  if (!episode || navigator.mediaSession.metadata?.title === episode.title) return
  navigator.mediaSession.metadata = new MediaMetadata({
    title: episode.title,
    artist: episode.show,
  })
}

type Key = readonly [MediaSessionAction, MediaSessionActionHandler]

function keysOf(player: Player): readonly Key[] {
  return [
    ['play', () => player.play()],
    ['pause', () => player.pause()],
    ['seekbackward', () => skip(player, -SKIP_BACK)],
    ['seekforward', () => skip(player, SKIP_FORWARD)],
    ['seekto', ({ seekTime }) => seekTime !== undefined && player.seek(fromSeconds(seekTime))],
  ]
}

/** Takes media keys until they are given back. */
export function takeKeys(keys: readonly Key[]): () => void {
  if (!('mediaSession' in navigator)) return () => {}
  for (const [action, handler] of keys) setHandler(action, handler)
  return () => keys.forEach(([action]) => setHandler(action, null))
}

function setHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null) {
  try {
    navigator.mediaSession.setActionHandler(action, handler)
  } catch {
    // The specification lets a browser throw for an action it does not know.
  }
}
