import { useEffect } from 'react'
import type { Playable } from '../../lib/playable'
import { ms, type Ms } from '../../lib/time'
import type { Player } from './player'
import { forget, keep, recallNumber } from './stored'

/** How often the position is kept, in ms; also the least that is worth coming back to. */
const STEP = 5_000
/** Nearer than this to the end, in ms, an episode counts as heard. */
const END = 10_000

/** Keeps the position of the episode on this device while it plays, and when it stops. */
export function useSavedPosition(player: Player | null, episode: Playable) {
  useEffect(() => {
    if (!player) return
    const key = keyOf(episode)
    return player.clock.subscribe(
      () => {
        const time = player.clock.now()
        if (player.state().episode?.slug !== episode.slug || time < STEP) return
        if (time > episode.duration - END) forget(key)
        else if (player.audio.played.length > 0) keep(key, time)
      },
      (time) => (Math.floor(time / STEP) + 1) * STEP,
    )
  }, [player, episode])
}

/** Where the listener stopped last time; `null` where there is nothing worth coming back to. */
export function savedPosition(episode: Playable): Ms | null {
  const saved = recallNumber(keyOf(episode), STEP, episode.duration - END)
  return saved === null ? null : ms(saved)
}

function keyOf(episode: Playable): string {
  return `position:${episode.slug}`
}
