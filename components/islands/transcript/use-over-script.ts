import { useLayoutEffect, type RefObject } from 'react'
import type { Script } from '../script'
import { besideParagraph } from './beside-paragraph'

/** Lays an element over the transcript, as wide as it is and at its top: what stands in it is not in the text. */
export function useOverScript(element: RefObject<HTMLElement | null>, script: Script | null) {
  useLayoutEffect(() => {
    if (!script) return
    return besideParagraph(script, () => {
      const parent = element.current?.offsetParent
      if (!element.current || !parent) return
      const box = script.root.getBoundingClientRect()
      const frame = parent.getBoundingClientRect()
      element.current.style.left = `${box.left - frame.left}px`
      element.current.style.top = `${box.top - frame.top}px`
      element.current.style.width = `${box.width}px`
    })
  }, [element, script])
}
