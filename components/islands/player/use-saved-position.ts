import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { ms, type Ms } from '../../../lib/time'
import { forget, keep, positionKey, recallNumber } from '../stored'
import type { Player } from './player'

/** How often the position is kept, in ms; also the least that is worth coming back to. */
const STEP = 5_000
/** Nearer than this to the end, in ms, an episode counts as heard. */
const END = 10_000

/** Keeps the position of what plays on this device, on whichever page, and when it stops. */
export function useSavedPosition(player: Player | null) {
  useEffect(() => {
    if (!player) return
    return player.clock.subscribe(
      () => keepPosition(player),
      (time) => (Math.floor(time / STEP) + 1) * STEP,
    )
  }, [player])
}

function keepPosition(player: Player) {
  const { episode } = player.state()
  const time = player.clock.now()
  if (!episode || player.audio.played.length === 0 || time < STEP) return
  if (time > episode.duration - END) forget(positionKey(episode.slug))
  else keep(positionKey(episode.slug), time)
}

/** Where the listener stopped last time; `null` where there is nothing worth coming back to. */
export function savedPosition(episode: Playable): Ms | null {
  const saved = recallNumber(positionKey(episode.slug), STEP, episode.duration - END)
  return saved === null ? null : ms(saved)
}
