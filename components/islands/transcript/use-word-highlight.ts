import { useEffect, useMemo, useState } from 'react'
import { wordsUrl, type Playable } from '../../../lib/playable'
import { at, nextChange, NOTHING } from '../../../lib/transcript/cursor'
import { unpack, type WordTimes } from '../../../lib/transcript/pack'
import type { Player } from '../player/player'
import type { Script } from '../script'
import { createWordFinder, type WordFinder } from './word-finder'

/** Paints the word being spoken through the CSS Custom Highlight API: one Range moves, the page does not change. */
export function useWordHighlight(
  player: Player | null,
  episode: Playable,
  script: Script | null,
): WordFinder | null {
  const times = useWordTimes(episode)
  const finder = useMemo(
    () => (script && times ? createWordFinder(script, times) : null),
    [script, times],
  )
  useEffect(() => {
    if (!player || !finder || !('highlights' in CSS)) return
    return paint(player, episode, finder)
  }, [player, episode, finder])
  return finder
}

/** The word times, fetched when the page is there to be read; `null` before, and where there are none. */
function useWordTimes(episode: Playable): WordTimes | null {
  const [times, setTimes] = useState<WordTimes | null>(null)
  useEffect(() => {
    if (!episode.words) return
    const ending = new AbortController()
    fetchTimes(episode.slug, ending.signal).then(
      (fetched) => setTimes(fetched),
      () => {}, // Without word times the paragraph mark alone shows the place.
    )
    return () => ending.abort()
  }, [episode])
  return times
}

async function fetchTimes(slug: string, signal: AbortSignal): Promise<WordTimes | null> {
  const response = await fetch(wordsUrl(slug), { signal })
  return response.ok ? unpack(new Uint8Array(await response.arrayBuffer())) : null
}

function paint(player: Player, episode: Playable, finder: WordFinder): () => void {
  const highlight = new Highlight()
  const range = document.createRange()
  CSS.highlights.set('word', highlight)
  let painted = NOTHING
  const update = () => {
    const here = player.state().episode?.slug === episode.slug
    const word = here ? at(finder.times.track, player.clock.now()) : NOTHING
    if (word === painted) return
    painted = word
    if (word !== NOTHING && finder.select(word, range)) highlight.add(range)
    else highlight.clear()
  }
  update()
  const endClock = player.clock.subscribe(update, (time) => nextChange(finder.times.track, time))
  const endPlayer = player.subscribe(update)
  return () => {
    endClock()
    endPlayer()
    CSS.highlights.delete('word')
  }
}
