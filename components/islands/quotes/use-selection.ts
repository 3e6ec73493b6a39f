import { useCallback, useEffect, useState } from 'react'
import type { Script } from '../script'

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
      const range = pressed ? null : rangeIn(script.root)
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
    document.addEventListener('pointerdown', press, options)
    for (const end of ['pointerup', 'pointercancel'])
      document.addEventListener(end, release, options)
    document.addEventListener('selectionchange', look, options)
    look()
    return () => ending.abort()
  }, [script])
  return [selected, useCallback(() => setSelected(null), [])]
}

/** A copy of the selected range, as far as it lies in an element; `null` where no letter of it does. */
function rangeIn(root: HTMLElement): Range | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  if (!range.intersectsNode(root)) return null
  if (!root.contains(range.startContainer)) range.setStart(root, 0)
  if (!root.contains(range.endContainer)) range.setEnd(root, root.childNodes.length)
  return range.toString().trim() === '' ? null : range
}
