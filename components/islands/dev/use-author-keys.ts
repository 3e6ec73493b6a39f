import { useEffect } from 'react'
import { formatTime, ms } from '../../../lib/time'
import { isTyped } from '../is-typed'
import { hasModifier } from '../plain-click'
import { usePlayer } from '../player/player-context'
import { editorLink, type Editor } from './editor'
import { spokenPlace } from './spoken-place'

interface Ways {
  copy(text: string): Promise<void>
  readonly editor: Editor
}

/** C copies `at="4:20.5"` of the moment being heard; E opens the line being spoken in the author's editor. */
export function useAuthorKeys({ copy, editor }: Ways) {
  const player = usePlayer()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const episode = player?.state().episode
      if (!player || !episode || event.defaultPrevented || hasModifier(event) || isTyped(event))
        return
      const key = event.key.toLowerCase()
      if (key === 'c') void copy(momentOf(player.clock.now()))
      else if (key === 'e') window.open(editorLink(editor, spokenPlace(episode.slug)), '_self')
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
}

/** To the tenth of a second: nobody presses a key more exactly. */
function momentOf(now: number): string {
  return `at="${formatTime(ms(Math.round(now / 100) * 100))}"`
}
