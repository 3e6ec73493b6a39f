import type { Playable } from '../../../lib/playable'
import type { Ms } from '../../../lib/time'
import { fetchPlayable } from '../fetched'
import { goTo } from './commands'
import type { Player } from './player'

/**
 * Plays an episode from a time on, in the same moment as the gesture that asks for it: some browsers allow no sound
 * later. The episode may be only what its recording needs; its segments then come when it plays already.
 */
export function playFrom(player: Player, episode: Playable, start: Ms) {
  if (player.state().episode?.slug !== episode.slug) {
    player.load(episode)
    if (episode.segments.length === 0) loadWhole(player, episode.slug)
  }
  goTo(player, start)
  player.play()
}

function loadWhole(player: Player, slug: string) {
  fetchPlayable(slug).then(
    (whole) => whole && player.state().episode?.slug === slug && player.load(whole),
    () => {}, // It plays without its segments.
  )
}
