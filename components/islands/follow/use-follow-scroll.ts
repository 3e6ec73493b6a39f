import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { useCompanion } from '../companion'
import type { Player } from '../player/player'
import type { Script } from '../script'
import type { Follow } from './follow'
import { createScroller, type Scroller } from './scroller'

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

/** Scrolls with the sound while `follow` is live, and holds it as soon as the reader scrolls or selects. */
export function useFollowScroll(player: Player | null, episode: Playable, script: Script | null) {
  const { follow } = useCompanion()
  useEffect(() => {
    if (!player || !script) return
    const scroller = createScroller(player, episode, script, follow)
    const release = holdWhenReaderMoves(player, script, follow, scroller)
    return () => {
      release()
      scroller.stop()
    }
  }, [player, episode, script, follow])
}

function holdWhenReaderMoves(
  player: Player,
  script: Script,
  follow: Follow,
  scroller: Scroller,
): () => void {
  const ending = new AbortController()
  const options = { signal: ending.signal, passive: true }
  // Before the first sound there is no "now" to leave.
  const hold = () => player.audio.played.length > 0 && follow.hold()
  for (const event of ['wheel', 'touchmove']) window.addEventListener(event, hold, options)
  // A phone that is turned.
  window.addEventListener('resize', follow.refresh, options)
  // From search: it has jumped to what it found, and whoever goes on looking is elsewhere, also without a sound.
  window.addEventListener('hold', follow.hold, options)
  window.addEventListener(
    'keydown',
    (event) => {
      const typed =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog')
      if (SCROLL_KEYS.has(event.key) && !typed) hold()
    },
    options,
  )
  // What nothing else announces: the scrollbar, the browser's own search, a walk with the tab key.
  document.addEventListener(
    'scroll',
    () => {
      if (!scroller.isOurs()) hold()
      scroller.look()
    },
    options,
  )
  // The scrollbar, drawn the way that the page was gliding.
  document.addEventListener('scrollend', () => scroller.isAstray() && hold(), options)
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = getSelection()
      if (selection && !selection.isCollapsed && script.root.contains(selection.anchorNode)) hold()
    },
    options,
  )
  return () => ending.abort()
}
