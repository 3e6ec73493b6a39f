import { leftOf, rightOf } from './frame'
import type { ConceptMap } from './layout'
import { round } from './node'
import type { Placed, Step } from './placed'

/** The head of an arrow, in px. */
const HEAD = { half: 3.5, length: 5.5 }
/** The line down from a row begins so far on the way to the next one's left side, and turns with such a radius. */
const TRUNK = 0.46
const RADIUS = 7
/** Lines past rows keep so far from them. */
const PAST = 10

type Point = readonly [x: number, y: number]

/** Lines past rows that are longer than this, in px, say little to an eye that follows others. */
const FAR = 600

/** The steps of a map as two paths of lines, each with the head of an arrow at what comes next: those far, and near. */
export function stepsPaths(map: ConceptMap): { near: string; far: string } {
  const byId = new Map(map.boxes.map((box) => [box.id, box]))
  const isFar = ({ from, to, kind }: Step) => {
    const height = Math.abs((byId.get(from)?.y ?? 0) - (byId.get(to)?.y ?? 0))
    return kind === 'across' || (kind === 'aside' && height > FAR)
  }
  const draw = (steps: readonly Step[]) => pathOf(steps, byId, map.boxes)
  return {
    near: draw(map.steps.filter((step) => !isFar(step))),
    far: draw(map.steps.filter(isFar)),
  }
}

function pathOf(
  steps: readonly Step[],
  byId: ReadonlyMap<string, Placed>,
  boxes: readonly Placed[],
): string {
  return steps
    .map(({ from, to, kind }) => {
      const [first, next] = [byId.get(from), byId.get(to)]
      if (!first || !next) return ''
      switch (kind) {
        case 'ranks':
          return ranks(first, next)
        case 'behind':
          return behind(first, next)
        case 'aside':
          return aside(first, next, boxes)
        case 'across':
          return across(first, next)
      }
    })
    .join('')
}

/** Down from one box to the other; where a circle was broken, up. */
function ranks(from: Placed, to: Placed): string {
  const down = from.y <= to.y ? 1 : -1
  const start: Point = [from.x, from.y + (down * from.height) / 2]
  const end: Point = [to.x, to.y - (down * to.height) / 2 - down]
  const bend = (end[1] - start[1]) / 2
  const line = `M${at(start)}C${at([start[0], start[1] + bend])} ${at([end[0], end[1] - bend])} ${at(end)}`
  const back = end[1] - down * HEAD.length
  return line + `M${at([end[0] - HEAD.half, back])}L${at(end)}L${at([end[0] + HEAD.half, back])}`
}

/** Down along the left, then into a row. */
function behind(from: Placed, to: Placed): string {
  const x = trunkOf(leftOf(from), leftOf(to))
  const end: Point = [leftOf(to) - 1, to.y]
  const radius = Math.max(0, Math.min(RADIUS, end[0] - x))
  const turn = `V${round(to.y - radius)}Q${at([x, to.y])} ${at([x + radius, to.y])}`
  return `M${at([x, from.y + from.height / 2])}${turn}H${round(end[0])}${headAt(end, 1)}`
}

/** Where a line leads down, between the left side of a row and that of what stands behind it. */
export function trunkOf(from: number, to: number): number {
  return from + TRUNK * (to - from)
}

/** Out at the right, past the rows between, and in at the right. */
function aside(from: Placed, to: Placed, boxes: readonly Placed[]): string {
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  const between = boxes.filter(({ column, y }) => column === from.column && y >= top && y <= bottom)
  const right = Math.max(...between.map(rightOf)) + PAST
  const end: Point = [rightOf(to) + 1, to.y]
  const turn = to.y > from.y ? RADIUS : -RADIUS
  const out = `H${round(right - RADIUS)}Q${at([right, from.y])} ${at([right, from.y + turn])}`
  const back = `V${round(to.y - turn)}Q${at([right, to.y])} ${at([right - RADIUS, to.y])}`
  return `M${at([rightOf(from), from.y])}${out}${back}H${round(end[0])}${headAt(end, -1)}`
}

function across(from: Placed, to: Placed): string {
  const right = from.x < to.x ? 1 : -1
  const start: Point = [from.x + (right * from.width) / 2, from.y]
  const end: Point = [to.x - right * (to.width / 2 + 1), to.y]
  const bend = right * Math.max(40, Math.abs(end[0] - start[0]) / 2)
  const curve = `C${at([start[0] + bend, start[1]])} ${at([end[0] - bend, end[1]])} ${at(end)}`
  return `M${at(start)}${curve}${headAt(end, right)}`
}

/** Pointing to the right (1) or to the left (-1). */
function headAt([x, y]: Point, direction: 1 | -1): string {
  const back = x - direction * HEAD.length
  return `M${at([back, y - HEAD.half])}L${at([x, y])}L${at([back, y + HEAD.half])}`
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}
