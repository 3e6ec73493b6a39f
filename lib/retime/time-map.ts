import { ms, type Ms } from '../time'

/**
 * How the times of one recording become those of another: in pieces, in the order of their old times. Times before the
 * first piece go the way of the first.
 */
export interface TimeMap {
  readonly pieces: readonly Piece[]
  /** Whether the pieces join: then nothing was taken out or put in. */
  readonly isContinuous: boolean
}

interface Piece {
  /** Old time from which it holds. */
  readonly from: Ms
  /** New time of `from`. */
  readonly at: Ms
  /** New milliseconds for each old one; 0 for a piece that was taken out. */
  readonly rate: number
}

/** A stretch of the old recording. */
export interface Span {
  readonly from: Ms
  readonly to: Ms
}

/** Something new, and where in the old recording it stands now. */
export interface Insertion {
  readonly at: Ms
  readonly length: Ms
}

/** Everything earlier or later by as many milliseconds. */
export function shifted(by: Ms): TimeMap {
  return { pieces: [{ from: ms(0), at: by, rate: 1 }], isContinuous: true }
}

/**
 * Each old time at its new one, and those between in proportion; before the first and after the last it goes on as
 * between the two next to them.
 *
 * @param points two or more, both times rising
 */
export function stretched(points: readonly (readonly [old: Ms, now: Ms])[]): TimeMap {
  const pieces = points.slice(0, -1).map(([from, at], i): Piece => {
    const [nextFrom, nextAt] = points[i + 1] ?? [from, at]
    return { from, at, rate: (nextAt - at) / (nextFrom - from) }
  })
  return { pieces, isContinuous: true }
}

/**
 * Stretches taken out, others put in.
 *
 * @param cuts in rising order, none within another, no insertion inside
 */
export function edited(cuts: readonly Span[], insertions: readonly Insertion[]): TimeMap {
  const jumps = [
    ...cuts.flatMap(({ from, to }) => [
      { from, length: 0, rate: 0 },
      { from: to, length: 0, rate: 1 },
    ]),
    ...insertions.map(({ at, length }) => ({ from: at, length, rate: null })),
  ].sort((a, b) => a.from - b.from)
  const pieces: Piece[] = [{ from: ms(0), at: ms(0), rate: 1 }]
  for (const { from, length, rate } of jumps) {
    const last = pieces.at(-1)
    if (!last) break
    const at = ms(last.at + (from - last.from) * last.rate + length)
    const piece = { from, at, rate: rate ?? last.rate }
    // What changes at one time is one change.
    if (last.from === from) pieces.pop()
    pieces.push(piece)
  }
  return { pieces, isContinuous: false }
}

/** The new time of what starts at an old one; `null` where that was taken out. May be negative. */
export function startAfter({ pieces }: TimeMap, time: Ms): Ms | null {
  const piece = pieces.findLast(({ from }) => from <= time) ?? pieces[0]
  return piece && piece.rate > 0 ? along(piece, time) : null
}

/**
 * The new time of what ends at an old one: before what was put in there, and where the cut is if that was taken out.
 * May be negative.
 */
export function endAfter({ pieces }: TimeMap, time: Ms): Ms {
  const piece = pieces.findLast(({ from }) => from < time) ?? pieces[0]
  return piece ? along(piece, time) : time
}

/** The first old time between two others at which something was taken out or put in; `null` where nothing was. */
export function jumpBetween({ pieces, isContinuous }: TimeMap, start: Ms, end: Ms): Ms | null {
  if (isContinuous) return null
  return pieces.find(({ from }) => from > start && from < end)?.from ?? null
}

function along({ from, at, rate }: Piece, time: Ms): Ms {
  return ms(at + (time - from) * rate)
}
