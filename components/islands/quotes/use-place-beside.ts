import { useLayoutEffect, type RefObject } from 'react'
import { placeBeside, type Box } from '../../../lib/quote/place'
import type { Selected } from './use-selection'

/** Below a selection made by touch, in px: its handles hang there. */
const HANDLES = 36

/** Keeps an element beside a selection while the page moves, never over it: at worst over the player. */
export function usePlaceBeside(element: RefObject<HTMLElement | null>, selected: Selected) {
  useLayoutEffect(() => {
    const ending = new AbortController()
    const options = { signal: ending.signal, capture: true, passive: true }
    const move = () => {
      if (element.current) place(element.current, selected)
    }
    move()
    document.addEventListener('scroll', move, options)
    window.addEventListener('resize', move, options)
    return () => ending.abort()
  }, [element, selected])
}

function place(element: HTMLElement, { range, byTouch }: Selected) {
  const box = range.getBoundingClientRect()
  const view = openView()
  const size = { width: element.offsetWidth, height: element.offsetHeight }
  const found = placeBeside(box, size, view, byTouch, byTouch ? HANDLES : undefined)
  const gone = box.bottom < view.top || box.top > view.bottom
  element.toggleAttribute('data-away', gone)
  element.toggleAttribute('data-docked', !found && !gone)
  element.style.left = found ? `${found.left}px` : ''
  element.style.top = found ? `${found.top}px` : ''
}

/** The part of the window that nothing covers, in px. */
function openView(): Box {
  const { clientWidth, clientHeight } = document.documentElement
  const player = document.querySelector('.player')?.getBoundingClientRect().top ?? clientHeight
  return { top: 0, bottom: Math.min(clientHeight, player), left: 0, right: clientWidth }
}
