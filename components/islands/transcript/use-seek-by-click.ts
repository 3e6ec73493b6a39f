import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { ms, toSeconds, ZERO, type Ms } from '../../../lib/time'
import { useCompanion } from '../companion'
import type { Follow } from '../follow/follow'
import { hasModifier } from '../plain-click'
import { goTo } from '../player/commands'
import type { Player } from '../player/player'
import { startOf, type Script } from '../script'
import type { WordFinder } from './word-finder'

/** A plain click on a word seeks to it. A drag, a selection and a double click, which selects, leave the time alone. */
export function useSeekByClick(
  player: Player | null,
  episode: Playable,
  script: Script | null,
  finder: WordFinder | null,
) {
  const { follow } = useCompanion()
  useEffect(() => {
    if (!player || !script) return
    const ending = new AbortController()
    const options = { signal: ending.signal }
    let selected = false
    let before: Ms | null = null
    // A click that only takes a selection away is no wish to be elsewhere.
    script.root.addEventListener('pointerdown', () => (selected = hasSelection()), options)
    script.root.addEventListener(
      'click',
      (event) => {
        if (!isPlain(event) || selected || hasSelection()) return
        const time = timeOf(event, script, finder)
        if (time === null) return
        before = player.state().episode?.slug === episode.slug ? player.clock.now() : null
        player.load(episode)
        goTo(player, time)
      },
      options,
    )
    script.root.addEventListener(
      'dblclick',
      () => {
        if (before !== null && hasSelection()) takeBack(player, follow, before)
        before = null
      },
      options,
    )
    return () => ending.abort()
  }, [player, episode, script, finder, follow])
}

/** Undoes a seek, and leaves the reader where they are; before the first sound there is no "now" to come back to. */
function takeBack(player: Player, follow: Follow, time: Ms) {
  if (time === ZERO && player.audio.played.length === 0) return player.seek(time)
  follow.hold()
  player.audio.currentTime = toSeconds(time)
}

function hasSelection(): boolean {
  return getSelection()?.isCollapsed === false
}

function isPlain(event: MouseEvent): boolean {
  const target = event.target instanceof Element ? event.target : null
  return !hasModifier(event) && event.detail <= 1 && !target?.closest('a, button')
}

/** The start of the clicked word; of its paragraph, where the word's is not known. */
function timeOf(event: MouseEvent, script: Script, finder: WordFinder | null): Ms | null {
  const target = event.target instanceof Element ? event.target : null
  const paragraph = target?.closest<HTMLElement>('p[data-start]')
  if (!paragraph || !script.root.contains(paragraph)) return null
  const caret = caretAt(event.clientX, event.clientY)
  return (caret && finder?.timeAt(caret.node, caret.offset)) ?? ms(startOf(paragraph))
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  // Safari before 26.2 knows only the older name.
  const range = document.caretRangeFromPoint(x, y)
  return range && { node: range.startContainer, offset: range.startOffset }
}
