import { useEffect } from 'react'
import type { Note } from '../../../lib/kept/note'
import type { Playable } from '../../../lib/playable'

/** Shows on the waveform where there are notes: a picture of what stands beside the text. */
export function useNoteTicks(notes: readonly Note[], episode: Playable) {
  useEffect(() => {
    const wave = document.querySelector('.companion ~ .player .seek-wave')
    const ticks = notes.map(({ time }) => tick(time / Math.max(1, episode.duration)))
    wave?.append(...ticks)
    return () => ticks.forEach((one) => one.remove())
  }, [notes, episode])
}

function tick(share: number): HTMLElement {
  const element = document.createElement('span')
  element.className = 'note-tick'
  element.ariaHidden = 'true'
  element.style.left = `${(100 * share).toFixed(3)}%`
  return element
}
