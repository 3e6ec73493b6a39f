import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { at, nextChange, NOTHING, type Track } from '../../../lib/transcript/cursor'
import type { Player } from '../player/player'
import type { Script } from '../script'

/** Marks the active paragraph and the active segment with `aria-current`, and only them. */
export function useSpokenMarks(player: Player | null, episode: Playable, script: Script | null) {
  useEffect(() => {
    if (!player || !script) return
    const marks = [
      mark(player, episode, script.paragraphs, script.paragraphTrack),
      mark(player, episode, script.segments, script.segmentTrack),
    ]
    return () => marks.forEach((end) => end())
  }, [player, episode, script])
}

function mark(
  player: Player,
  episode: Playable,
  elements: readonly HTMLElement[],
  track: Track,
): () => void {
  let marked: HTMLElement | undefined
  const show = (index: number) => {
    const element = elements[index]
    if (element === marked) return
    marked?.removeAttribute('aria-current')
    element?.setAttribute('aria-current', 'true')
    marked = element
  }
  const update = () => {
    const here = player.state().episode?.slug === episode.slug
    show(here ? at(track, player.clock.now()) : NOTHING)
  }
  update()
  const endClock = player.clock.subscribe(update, (time) => nextChange(track, time))
  const endPlayer = player.subscribe(update)
  return () => {
    endClock()
    endPlayer()
    show(NOTHING)
  }
}
