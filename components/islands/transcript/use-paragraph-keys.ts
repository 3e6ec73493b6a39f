import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { ms } from '../../../lib/time'
import { goTo } from '../player/commands'
import type { Player } from '../player/player'
import { startOf, type Script } from '../script'

/** Makes the transcript one tab stop: arrows, Home and End move from paragraph to paragraph, Enter seeks. */
export function useParagraphKeys(player: Player | null, episode: Playable, script: Script | null) {
  useEffect(() => {
    if (!player || !script) return
    const ending = new AbortController()
    const options = { signal: ending.signal }
    let stop = script.paragraphs[0]
    stop?.setAttribute('tabindex', '0')
    const moveTo = (paragraph: HTMLElement) => {
      if (paragraph === stop) return
      stop?.removeAttribute('tabindex')
      paragraph.setAttribute('tabindex', '0')
      stop = paragraph
    }
    script.root.addEventListener(
      'keydown',
      (event) => {
        const index = script.paragraphs.findIndex((paragraph) => paragraph === event.target)
        const here = script.paragraphs[index]
        if (!here || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
        const next = script.paragraphs[targetOf(event.key, index, script.paragraphs.length)]
        if (event.key === 'Enter') {
          player.load(episode)
          goTo(player, ms(startOf(here)))
        } else if (next) {
          moveTo(next)
          next.focus()
        } else return
        event.preventDefault()
      },
      options,
    )
    return () => {
      ending.abort()
      stop?.removeAttribute('tabindex')
    }
  }, [player, episode, script])
}

function targetOf(key: string, index: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return index + 1
    case 'ArrowUp':
      return index - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
