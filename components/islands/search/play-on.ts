import type { Player } from '../player/player'

/** Where something plays, an episode that is on its way plays on from where its link leads. */
export function playOn(player: Player, slug: string) {
  if (!player.state().playing) return
  const here = () => player.state().episode?.slug === slug
  if (here()) return
  const end = player.subscribe(() => {
    if (!here()) return
    end()
    // Its source is set behind this.
    queueMicrotask(() => player.play())
  })
}
