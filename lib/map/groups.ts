import { frameOf } from './frame'
import type { Box } from './node'
import type { Placed, Step } from './placed'
import { GAP, rank } from './rank'
import { lengthOf, shelvesOf } from './shelves'

/**
 * Each group of boxes that steps tie together in ranks of its own, and the groups beside each other where there is
 * room, the largest first; `null` where one is wider than the map.
 */
export function groupsInRanks(
  boxes: readonly Box[],
  steps: readonly Step[],
  width: number,
): Placed[] | null {
  const groups = groupsOf(boxes, steps)
    .map((group) => {
      const ids = new Set(group.map(({ id }) => id))
      return cutToFrame(
        rank(
          group,
          steps.filter(({ from }) => ids.has(from)),
        ),
      )
    })
    .sort((a, b) => b.boxes.length - a.boxes.length)
  if (groups.some((group) => group.width > width)) return null
  return shelve(groups, width)
}

interface Group {
  readonly boxes: readonly Placed[]
  readonly width: number
  readonly height: number
}

function groupsOf(boxes: readonly Box[], steps: readonly Step[]): Box[][] {
  const group = new Map(boxes.map((box) => [box.id, [box]]))
  for (const { from, to } of steps) {
    const [first, other] = [group.get(from), group.get(to)]
    if (!first || !other || first === other) continue
    first.push(...other)
    for (const { id } of other) group.set(id, first)
  }
  return [...new Set(group.values())]
}

function cutToFrame(boxes: readonly Placed[]): Group {
  const { left, top, right, bottom } = frameOf(boxes)
  return {
    boxes: boxes.map((box) => ({ ...box, x: box.x - left, y: box.y - top })),
    width: right - left,
    height: bottom - top,
  }
}

/** Beside each other as far as they fit, then below; each shelf in the middle of the map. */
function shelve(groups: readonly Group[], width: number): Placed[] {
  let top = 0
  return shelvesOf(groups, width, APART).flatMap((shelf) => {
    let left = (width - lengthOf(shelf, APART)) / 2
    const placed = shelf.flatMap((group) => {
      const [dx, dy] = [left, top]
      left += group.width + APART
      return group.boxes.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy }))
    })
    top += Math.max(...shelf.map(({ height }) => height)) + GAP.below
    return placed
  })
}

/** Between groups side by side, in px. */
const APART = 36
