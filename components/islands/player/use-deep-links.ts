import { useEffect, useEffectEvent } from 'react'
import { parseFragment, type Target } from '../../../lib/deep-link'
import type { Playable } from '../../../lib/playable'
import type { Ms } from '../../../lib/time'
import { goTo } from './commands'
import type { Player } from './player'

/**
 * Goes where the address leads: at first, on every new fragment, and on a second click on the same one. A new value of
 * the same episode, as a saved file gives, is no reason to go there again.
 */
export function useDeepLinks(player: Player | null, episode: Playable) {
  const go = useEffectEvent(() => {
    if (player) follow(location.hash, player, episode)
  })
  useEffect(() => {
    if (!player) return
    const ending = new AbortController()
    const { signal } = ending
    go()
    window.addEventListener('hashchange', () => go(), { signal })
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const fragment = link?.getAttribute('href')
      if (fragment && fragment === location.hash && !event.defaultPrevented) go()
    }
    document.addEventListener('click', again, { signal })
    return () => ending.abort()
  }, [player, episode.slug])
}

function follow(fragment: string, player: Player, episode: Playable) {
  const target = parseFragment(fragment)
  const start = startOf(target, episode)
  if (!target || start === null) return
  player.load(episode)
  if (target.kind === 'id') goTo(player, start)
  else player.seek(start, target.end)
}

/** When what a fragment of the episode's page names begins; `null` where it names nothing. */
export function timeOf(fragment: string, episode: Playable): Ms | null {
  return startOf(parseFragment(fragment), episode)
}

/** A time, the start of the segment with that id, or of a concept without one, its first mention. */
function startOf(target: Target | null, episode: Playable): Ms | null {
  if (target?.kind !== 'id') return target?.start ?? null
  const { id } = target
  const span =
    episode.segments.find((segment) => segment.id === id) ??
    [...episode.segments, ...episode.mentions].find(({ concept }) => concept === id)
  return span?.start ?? null
}
