'use client'

import { useEffect, useRef } from 'react'
import type { Playable } from '../../lib/playable'
import type { Player } from './player'
import { usePlayer } from './player-context'

const EVENTS = [
  'play',
  'playing',
  'pause',
  'seeking',
  'seeked',
  'ratechange',
  'waiting',
  'ended',
  'emptied',
  'loadedmetadata',
]

/** What was heard, tinted, and the line at its edge: one element that the compositor moves without the main thread. */
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
  const { audio } = player
  const ending = new AbortController()
  const animation = element.animate(
    { transform: ['translateX(-100%)', 'translateX(0)'] },
    { duration: Math.max(1, episode.duration), fill: 'both' },
  )
  animation.pause()

  function follow() {
    const here = player.state().episode?.slug === episode.slug
    const runs =
      here && !audio.paused && !audio.seeking && audio.readyState >= audio.HAVE_FUTURE_DATA
    animation.playbackRate = audio.playbackRate
    animation.currentTime = here ? Math.min(audio.currentTime * 1000, episode.duration) : 0
    if (runs && !audio.ended) animation.play()
    else animation.pause()
  }

  for (const event of EVENTS) audio.addEventListener(event, follow, { signal: ending.signal })
  document.addEventListener('visibilitychange', follow, { signal: ending.signal })
  const forgetPlayer = player.subscribe(follow)
  follow()
  return () => {
    ending.abort()
    forgetPlayer()
    animation.cancel()
  }
}
