import type { Ms } from '../time'

/** What holds from when: from `starts[i]` on it is `values[i]`, until `starts[i + 1]`. Starts never fall. */
export interface Track {
  /** Milliseconds. */
  readonly starts: Int32Array
  /** An index, or -1 for nothing. */
  readonly values: Int32Array
}

/** A stretch of time in which one thing holds; `end` is not part of it. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const NOTHING = -1

/** What the track holds at a time; `NOTHING` before its first start. By binary search. */
export function at(track: Track, time: Ms): number {
  return track.values[indexAt(track.starts, time)] ?? NOTHING
}

/** The first moment after a time at which the track's value may change; Infinity where none is left. */
export function nextChange(track: Track, time: Ms): number {
  return track.starts[indexAt(track.starts, time) + 1] ?? Infinity
}

/** Index of the last start at or before a time, -1 where all are later. */
export function indexAt(starts: Int32Array, time: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= time) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Spans, which may nest, as one flat track: at every time the innermost span that holds it, by its index.
 *
 * Of those that hold a time the innermost is the one that starts last; of those that start together the shortest, then
 * the one that comes last. Empty spans hold nothing.
 */
export function track(spans: readonly Span[]): Track {
  const waiting = spans
    .map(({ start, end }, value) => ({ start, end, value }))
    .sort((a, b) => b.start - a.start || a.end - b.end || b.value - a.value)
  const edges = new Set(waiting.flatMap((span) => [span.start, span.end]))
  const starts: number[] = []
  const values: number[] = []
  const open: typeof waiting = []
  for (const edge of [...edges].sort((a, b) => a - b)) {
    while (waiting.at(-1)?.start === edge) open.push(...waiting.splice(-1))
    while ((open.at(-1)?.end ?? Infinity) <= edge) open.pop()
    const value = open.at(-1)?.value ?? NOTHING
    if (value === (values.at(-1) ?? NOTHING)) continue
    starts.push(edge)
    values.push(value)
  }
  return { starts: Int32Array.from(starts), values: Int32Array.from(values) }
}

/** The same track without its gaps: where it holds nothing, it goes on with what it held before. */
export function steady(track: Track): Track {
  const kept = [...track.values].flatMap((value, i) => (value === NOTHING ? [] : [i]))
  return {
    starts: Int32Array.from(kept, (i) => track.starts[i] ?? 0),
    values: Int32Array.from(kept, (i) => track.values[i] ?? NOTHING),
  }
}
