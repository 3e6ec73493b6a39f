import { useEffect } from 'react'
import type { Script } from '../script'

const STEPS: Readonly<Record<string, readonly ['forward' | 'backward', 'word' | 'line']>> = {
  ArrowRight: ['forward', 'word'],
  ArrowLeft: ['backward', 'word'],
  ArrowDown: ['forward', 'line'],
  ArrowUp: ['backward', 'line'],
}

/** Shift and arrows select from the beginning of the paragraph that has the focus, by words and by lines. */
export function useSelectingKeys(script: Script) {
  useEffect(() => {
    const ending = new AbortController()
    const select = (event: KeyboardEvent) => {
      const { target } = event
      const step = STEPS[event.key]
      if (!step || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return
      const selection = getSelection()
      const paragraph = script.paragraphs.find((one) => one === target)
      if (!selection || !paragraph) return
      event.preventDefault()
      const begun = !selection.isCollapsed && paragraph.contains(selection.anchorNode)
      if (!begun) selection.collapse(paragraph, 0)
      selection.modify('extend', ...step)
    }
    script.root.addEventListener('keydown', select, { signal: ending.signal })
    return () => ending.abort()
  }, [script])
}
