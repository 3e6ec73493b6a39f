import { useEffect, type RefObject } from 'react'
import type { Script } from '../script'

/** Lets Tab lead from the text to a toolbar that stands elsewhere in the document, and Shift-Tab or Escape back. */
export function useFocusByTab(bar: RefObject<HTMLElement | null>, script: Script) {
  useEffect(() => {
    const ending = new AbortController()
    let before: HTMLElement | null = null
    const walk = (event: KeyboardEvent) => {
      const focused = document.activeElement
      const first = bar.current?.querySelector('button')
      const inText = focused === document.body || script.root.contains(focused)
      const back = event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)
      if (event.key === 'Tab' && !event.shiftKey && inText && first) {
        before = focused instanceof HTMLElement ? focused : null
        first.focus()
      } else if (
        back &&
        before &&
        (event.key === 'Escape' ? bar.current?.contains(focused) : focused === first)
      ) {
        before.focus({ preventScroll: true })
      } else return
      if (event.key === 'Tab') event.preventDefault()
    }
    document.addEventListener('keydown', walk, { signal: ending.signal, capture: true })
    return () => ending.abort()
  }, [bar, script])
}
