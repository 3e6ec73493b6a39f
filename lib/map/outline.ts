import type { Box } from './node'
import type { Placed, Step } from './placed'

/** From row to row, and how far a concept stands behind the one above it, in px; less where ranks are many. */
const BETWEEN = 10
const INDENT = 26
/** Of a column at most so much is taken by steps to the right. */
const INDENTS = 0.42
/** Where a column of rows leaves room for the lines at its right. */
const ASIDE = 30
/** A column is at least so wide. */
const COLUMN = 320

interface Row {
  readonly box: Box
  readonly depth: number
  /** Whether it stands behind no other. */
  readonly isRoot: boolean
}

/**
 * The same concepts where their ranks are too wide: row by row, all that is to be known first above, each a step to
 * the right behind the last of it. A line then leads down from a concept to all that stands behind it, and crosses
 * nothing.
 */
export function outline(
  boxes: readonly Box[],
  steps: readonly Step[],
  width: number,
): { placed: Placed[]; steps: Step[] } {
  const { rows, behind } = inOrder(boxes, steps)
  const columns = Math.max(1, Math.floor(width / COLUMN))
  const placed = place(rows, columns, width / columns)
  const column = new Map(placed.map((box) => [box.id, box.column]))
  return {
    placed,
    steps: steps.map((step) => {
      if (behind.get(step.to) === step.from) return { ...step, kind: 'behind' }
      const isBeside = column.get(step.from) === column.get(step.to)
      return { ...step, kind: isBeside ? 'aside' : 'across' }
    }),
  }
}

/** The widest box that a row can hold, wherever it stands. */
export function roomOf(width: number): number {
  const columns = Math.max(1, Math.floor(width / COLUMN))
  return (width / columns) * (1 - INDENTS) - ASIDE
}

/** From above, each as soon as all before it have come; where circles leave nothing to begin with, at the first left. */
function inOrder(boxes: readonly Box[], steps: readonly Step[]) {
  const after = new Map<string, string[]>(boxes.map(({ id }) => [id, []]))
  const waiting = new Map<string, number>(boxes.map(({ id }) => [id, 0]))
  for (const { from, to } of steps) {
    after.get(from)?.push(to)
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const rows = new Map<string, Row>()
  const behind = new Map<string, string>()
  const visit = (id: string, depth: number) => {
    const box = byId.get(id)
    if (!box || rows.has(id)) return
    rows.set(id, { box, depth, isRoot: depth === 0 })
    for (const next of after.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left > 0 || rows.has(next)) continue
      behind.set(next, id)
      visit(next, depth + 1)
    }
  }
  for (const { id } of boxes) if (waiting.get(id) === 0) visit(id, 0)
  for (const { id } of boxes) visit(id, 0)
  return { rows: [...rows.values()], behind }
}

/** Rows in columns of like height, which only begin with what stands behind no other. */
function place(rows: readonly Row[], columns: number, width: number): Placed[] {
  const deepest = Math.max(1, ...rows.map(({ depth }) => depth))
  const indent = Math.min(INDENT, (width * INDENTS) / deepest)
  const height = rows.reduce((sum, { box }) => sum + box.height + BETWEEN, 0)
  let column = 0
  let top = 0
  return rows.map(({ box, depth, isRoot }) => {
    if (isRoot && top >= height / columns && column < columns - 1) {
      column++
      top = 0
    }
    const x = column * width + depth * indent + box.width / 2
    const y = top + box.height / 2
    top += box.height + BETWEEN
    return { ...box, x, y, column }
  })
}
