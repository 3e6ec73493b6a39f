import { useEffect } from 'react'
import { addInterval, type Interval } from '../../../lib/kept/intervals'
import type { Playable } from '../../../lib/playable'
import { playedOf, putPlayed } from '../kept/heard'
import type { Player } from '../player/player'
import { createListening } from './listening'
import { rememberHeard } from './remember-heard'

/** How often what sounded is written down, in ms of sound. */
const STEP = 2_000

/** Remembers which segments were really listened to, on this device. */
export function useHeard(player: Player | null) {
  useEffect(() => {
    if (!player) return
    const listening = createListening(player, (episode, added) => {
      void writeDown(episode, added)
    })
    const end = player.clock.subscribe(listening, (time) => (Math.floor(time / STEP) + 1) * STEP)
    return () => {
      listening()
      end()
    }
  }, [player])
}

let writing: Promise<void> = Promise.resolve()

/** One after the other: each adds to what the one before wrote. A browser that keeps nothing hears nothing of it. */
function writeDown(episode: Playable, added: Interval): Promise<void> {
  writing = writing
    .then(async () => {
      const played = addInterval(await playedOf(episode.slug), added)
      await putPlayed(episode.slug, played)
      await rememberHeard(episode, played)
    })
    .catch(() => {})
  return writing
}
