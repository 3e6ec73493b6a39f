'use client'

import { useEffect, useRef } from 'react'
import type { Playable } from '../../../lib/playable'
import type { Player } from '../player/player'
import { usePlayer } from '../player/player-context'

/** How late a step may come, in ms, to come together with a word: each frame costs more than what is in it. */
const PATIENCE = 300

/**
 * What was heard, tinted, and the line at its edge: one layer that the compositor moves, without layout or paint.
 *
 * It steps from pixel to pixel. As a running animation it would do so at every frame, also where a pixel takes
 * seconds: that made half of the whole browser's work while playing (26 against 12 ms of main thread a second, 136
 * against 60 of all processes).
 */
export function Progress({ episode }: { episode: Playable }) {
  const player = usePlayer()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!player || !element.current) return
    return move(element.current, player, episode)
  }, [player, episode])
  return <div ref={element} className="progress" aria-hidden="true" />
}

function move(element: HTMLElement, player: Player, episode: Playable): () => void {
  const duration = Math.max(1, episode.duration)
  const step = stepOf(element, duration)
  const follow = () => {
    const here = player.state().episode?.slug === episode.slug
    const heard = here ? Math.min(1, player.clock.now() / duration) : 0
    element.style.transform = `translateX(${(100 * heard - 100).toFixed(3)}%)`
  }
  follow()
  const endClock = player.clock.subscribe(follow, (time) => time + step, Math.min(step, PATIENCE))
  const endPlayer = player.subscribe(follow)
  return () => {
    endClock()
    endPlayer()
  }
}

/** The time that the edge takes for a pixel of the screen. */
function stepOf(element: HTMLElement, duration: number): number {
  return duration / Math.max(1, element.clientWidth * devicePixelRatio)
}
