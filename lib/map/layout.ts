import { frameOf } from './frame'
import { groupsInRanks } from './groups'
import { type Box, boxesOf, LARGE, LONG, type MapConcept, round, type Scale, SMALL } from './node'
import { outline, roomOf } from './outline'
import type { Placed, Step } from './placed'
import { GAP } from './rank'
import { lengthOf, shelvesOf } from './shelves'

/** A picture of concepts: what is to be known first stands above what comes next. All measures in px. */
export interface ConceptMap {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Placed[]
  readonly steps: readonly Step[]
}

/** The widths that a map is made for: a phone's page, a column of text, a desk's page; in px. */
export const WIDTHS = { phone: 342, column: 592, desk: 1000 } as const

/** Around all, so that no line is cut. */
const MARGIN = 4
/** For lines past rows, at the right of the last column. */
const ROOM_ASIDE = 14
/** More concepts than these never fit as ranks. */
export const MANY = 60

/** Lays out a map that is no wider than a width. Concepts tied to no other stand below, the most spoken about first. */
export function layOut(concepts: readonly MapConcept[], most: number): ConceptMap {
  const width = most - 2 * MARGIN
  const steps = stepsOf(concepts)
  const tied = new Set(steps.flatMap(({ from, to }) => [from, to]))
  const upper = arrange(concepts, tied, steps, width)
  const lone = upper.boxes.filter(({ id }) => !tied.has(id)).sort((a, b) => b.size - a.size)
  const top = tied.size > 0 ? frameOf(upper.placed).bottom + GAP.below : 0
  const below = inRows(lone, width - (upper.isRows ? ROOM_ASIDE : 0), top, upper.isRows ? 0 : 0.5)
  const placed = new Map([...upper.placed, ...below].map((box) => [box.id, box]))
  return framed(
    concepts.flatMap(({ id }) => placed.get(id) ?? []),
    upper.steps,
  )
}

function stepsOf(concepts: readonly MapConcept[]): Step[] {
  const known = new Set(concepts.map(({ id }) => id))
  return concepts.flatMap(({ id, requires }) =>
    [...new Set(requires)]
      .filter((from) => from !== id && known.has(from))
      .map((from) => ({ from, to: id, kind: 'ranks' })),
  )
}

interface Arranged {
  /** Of all concepts. */
  readonly boxes: readonly Box[]
  /** Those tied to others. */
  readonly placed: readonly Placed[]
  readonly steps: readonly Step[]
  readonly isRows: boolean
}

/** In ranks where they fit, with letters as large as can be; else row by row. */
function arrange(
  concepts: readonly MapConcept[],
  tied: ReadonlySet<string>,
  steps: readonly Step[],
  width: number,
): Arranged {
  const boxesIn = (scale: Scale, room: number) => {
    const boxes = boxesOf(concepts, scale, room)
    return { boxes, upper: boxes.filter(({ id }) => tied.has(id)) }
  }
  for (const scale of tied.size > MANY ? [] : [LARGE, SMALL]) {
    const { boxes, upper } = boxesIn(scale, width)
    const placed = groupsInRanks(upper, steps, width)
    if (placed) return { boxes, placed, steps, isRows: false }
  }
  const { boxes, upper } = boxesIn(LONG, roomOf(width))
  return { boxes, isRows: true, ...outline(upper, steps, width) }
}

/** Boxes in rows; of the room that a row leaves, a share is at its left. */
function inRows(boxes: readonly Box[], width: number, from: number, share: number): Placed[] {
  let top = from
  return shelvesOf(boxes, width, GAP.beside).flatMap((row) => {
    const height = Math.max(...row.map((box) => box.height))
    const y = top + height / 2
    top += height + GAP.beside
    let right = (width - lengthOf(row, GAP.beside)) * share - GAP.beside
    return row.map((box) => {
      right += GAP.beside + box.width
      return { ...box, x: right - box.width / 2, y, column: 0 }
    })
  })
}

/** Cut to what is drawn, with every measure rounded. */
function framed(boxes: readonly Placed[], steps: readonly Step[]): ConceptMap {
  if (boxes.length === 0) return { width: 0, height: 0, boxes, steps }
  const frame = frameOf(boxes)
  const left = frame.left - MARGIN
  const top = frame.top - MARGIN
  const aside = steps.some(({ kind }) => kind === 'aside') ? ROOM_ASIDE : 0
  return {
    width: Math.ceil(frame.right + MARGIN + aside - left),
    height: Math.ceil(frame.bottom + MARGIN - top),
    boxes: boxes.map((box) => ({ ...box, x: round(box.x - left), y: round(box.y - top) })),
    steps,
  }
}
