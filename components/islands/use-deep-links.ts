import { useEffect } from 'react'
import { parseFragment } from '../../lib/deep-link'
import type { Playable } from '../../lib/playable'
import { goTo } from './commands'
import type { Player } from './player'

/** Goes where the address leads: at first, on every new fragment, and on a second click on the same one. */
export function useDeepLinks(player: Player | null, episode: Playable) {
  useEffect(() => {
    if (!player) return
    const ending = new AbortController()
    const { signal } = ending
    follow(location.hash, player, episode)
    window.addEventListener('hashchange', () => follow(location.hash, player, episode), { signal })
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null
      const fragment = link?.getAttribute('href')
      if (fragment && fragment === location.hash && !event.defaultPrevented)
        follow(fragment, player, episode)
    }
    document.addEventListener('click', again, { signal })
    return () => ending.abort()
  }, [player, episode])
}

function follow(fragment: string, player: Player, episode: Playable) {
  const target = parseFragment(fragment)
  if (!target) return
  const start = target.kind === 'time' ? target.start : startOf(episode, target.id)
  if (start === null) return
  player.load(episode)
  if (target.kind === 'id') goTo(player, start)
  else player.seek(start, target.end)
}

/** The start of the segment with that id; of a concept without one, its first mention. */
function startOf(episode: Playable, id: string) {
  const span =
    episode.segments.find((segment) => segment.id === id) ??
    episode.spans.find((each) => each.concept === id)
  return span?.start ?? null
}
