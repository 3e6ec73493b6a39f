import type { Playable } from '../../lib/playable'
import { episodeFileRoute, href } from '../../lib/routes'
import type { Ms } from '../../lib/time'
import { goTo } from './commands'
import type { Player } from './player'

/**
 * Plays an episode from a time on, in the same moment as the gesture that asks for it: some browsers allow no sound
 * later. The episode may be only what its recording needs; its segments then come when it plays already.
 */
export function playFrom(player: Player, episode: Playable, start: Ms) {
  if (player.state().episode?.slug !== episode.slug) {
    player.load(episode)
    fetchWhole(episode.slug).then(
      (whole) => player.state().episode?.slug === whole.slug && player.load(whole),
      () => {}, // It plays without its segments.
    )
  }
  goTo(player, start)
  player.play()
}

async function fetchWhole(slug: string): Promise<Playable> {
  const response = await fetch(href(episodeFileRoute(slug, 'playable.json')))
  if (!response.ok) throw new Error(`No episode: ${slug}`)
  return response.json()
}
