/** A rectangle of the window, in px. */
export interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Between a toolbar and what it is for, in px. */
const GAP = 10
/** Between a toolbar and the edge of the window, in px. */
const EDGE = 8

/** Where a toolbar stands; `null` where there is no room for it, because what it is for lies elsewhere. */
export interface Place {
  readonly left: number
  readonly top: number
}

/**
 * Where a toolbar stands beside what it is for and never over it: above, or where `below` asks for it, under it by
 * `gap`; at the other side where there is no room. `null` where neither side has any.
 */
export function placeBeside(
  box: Box,
  size: Size,
  view: Box,
  below: boolean,
  gap = GAP,
): Place | null {
  const middle = (box.left + box.right - size.width) / 2
  const left = Math.max(view.left + EDGE, Math.min(middle, view.right - size.width - EDGE))
  const over = box.top - GAP - size.height
  const under = box.bottom + gap
  const hasOver = over >= view.top && over + size.height <= view.bottom
  const hasUnder = under >= view.top && under + size.height <= view.bottom
  if (below ? hasUnder : hasOver) return { left, top: below ? under : over }
  if (below ? hasOver : hasUnder) return { left, top: below ? over : under }
  return null
}
