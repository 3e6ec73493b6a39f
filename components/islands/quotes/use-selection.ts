import { useCallback, useEffect, useState } from 'react'
import type { Script } from '../script'
import { selectedIn } from './selected-in'

/** Words that a reader has selected. */
export interface Selected {
  readonly range: Range
  /** Whether a finger did: then the system shows a menu of its own above them. */
  readonly byTouch: boolean
}

/** What is selected in the transcript, once the pointer that selects it is up; `null` where nothing is. */
export function useSelection(script: Script): [Selected | null, dismiss: () => void] {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    const options = { signal: ending.signal, capture: true }
    let pressed = false
    let byTouch = matchMedia('(pointer: coarse)').matches
    const look = () => {
      const range = pressed ? null : selectedIn(script.root)
      setSelected(range && { range, byTouch })
    }
    const press = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('.quote-tools')) return
      byTouch = event.pointerType === 'touch'
      // A finger that holds a handle of the system tells of no release.
      pressed = !byTouch
    }
    const release = () => {
      if (!pressed) return
      pressed = false
      look()
    }
    const move = (event: PointerEvent) => {
      // A press that came before this was fetched.
      if (event.pointerType !== 'touch' && event.buttons === 1) pressed = true
    }
    document.addEventListener('pointerdown', press, options)
    document.addEventListener('pointermove', move, options)
    for (const end of ['pointerup', 'pointercancel'])
      document.addEventListener(end, release, options)
    document.addEventListener('selectionchange', look, options)
    look()
    return () => ending.abort()
  }, [script])
  return [selected, useCallback(() => setSelected(null), [])]
}
