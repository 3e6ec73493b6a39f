import type { Direction } from './follow'

/** Where the spoken paragraph is put, and the band it may stand in, as shares of the free height. */
const COMFORT = { top: 0.08, put: 0.22, bottom: 0.72 } as const

/** How far to scroll, in px, so that what is spoken stands well; 0 where it does already. */
export function wayTo(paragraph: HTMLElement): number {
  const view = freeView()
  const box = lineOf(paragraph).getBoundingClientRect()
  const top = view.top + view.height * COMFORT.top
  const bottom = view.top + view.height * COMFORT.bottom
  const foot = Math.min(box.bottom, box.top + view.height / 2)
  return box.top >= top && foot <= bottom ? 0 : box.top - view.top - view.height * COMFORT.put
}

/** The part of the window that nothing covers. */
function freeView(): { top: number; height: number } {
  const style = getComputedStyle(document.documentElement)
  const top = parseFloat(style.scrollPaddingTop) || 0
  const bottom = parseFloat(style.scrollPaddingBottom) || 0
  return { top, height: window.innerHeight - top - bottom }
}

/** Where a paragraph is, seen from the reader. */
export function directionOf(paragraph: HTMLElement): Direction {
  const view = freeView()
  const box = paragraph.getBoundingClientRect()
  if (box.bottom < view.top) return 'up'
  return box.top > view.top + view.height ? 'down' : 'here'
}

/** What is kept in view: the paragraph, or in one taller than the comfort band the word being spoken. */
function lineOf(paragraph: HTMLElement): HTMLElement | Range {
  const [word] = 'highlights' in CSS ? (CSS.highlights.get('word') ?? []) : []
  return isTall(paragraph) && word instanceof Range && paragraph.contains(word.startContainer)
    ? word
    : paragraph
}

/** Whether a paragraph is too tall to stand in the comfort band whole. */
export function isTall(paragraph: HTMLElement): boolean {
  return paragraph.offsetHeight > freeView().height * (COMFORT.bottom - COMFORT.put)
}
