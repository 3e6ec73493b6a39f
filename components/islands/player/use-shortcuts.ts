import { useEffect } from 'react'
import type { Playable } from '../../../lib/playable'
import { isTyped } from '../is-typed'
import {
  nextConcept,
  previousConcept,
  skip,
  SKIP_BACK,
  SKIP_FORWARD,
  stepSpeed,
  togglePlay,
} from './commands'
import type { Player } from './player'

/** Takes the keys of the whole page, but none that is typed or that the focused control uses itself. */
export function useShortcuts(player: Player | null, episode: Playable) {
  useEffect(() => {
    if (!player) return
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (!isFree(event)) return
      const command = commandFor(event.key, player, episode)
      if (!command) return
      event.preventDefault()
      command()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [player, episode])
}

/** Opens the list of keys, which stands in every page. */
export function showShortcuts() {
  const list = document.getElementById('shortcuts_list')
  if (list instanceof HTMLDialogElement) list.showModal()
}

function commandFor(key: string, player: Player, episode: Playable): (() => void) | null {
  // Another episode may be sounding while this one is read.
  const { segments } = player.state().episode ?? episode
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case ' ':
    case 'k':
      return () => togglePlay(player)
    case 'j':
    case 'ArrowLeft':
      return () => skip(player, -SKIP_BACK)
    case 'l':
    case 'ArrowRight':
      return () => skip(player, SKIP_FORWARD)
    case '[':
      return () => previousConcept(player, segments)
    case ']':
      return () => nextConcept(player, segments)
    case '<':
      return () => stepSpeed(player, -1)
    case '>':
      return () => stepSpeed(player, 1)
    case '?':
      return showShortcuts
    default:
      return null
  }
}

/** Keys that buttons, links, sliders and the like answer to themselves. */
const CONTROL_KEYS = new Set([' ', 'ArrowLeft', 'ArrowRight'])

/** Whether a key is neither typed nor used by the focused control itself. */
function isFree(event: KeyboardEvent): boolean {
  const { key, target } = event
  if (isTyped(event)) return false
  const control = 'button, a, input, summary, [role="button"]'
  return !CONTROL_KEYS.has(key) || !(target instanceof Element) || !target.closest(control)
}
