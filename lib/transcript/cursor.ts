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
 * Of two that overlap without nesting, the one that starts later is the inner one. Empty spans hold nothing.
 */
export function track(spans: readonly Span[]): Track {
  const edges = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b)
  const order = spans
    .map((_, i) => i)
    .sort((a, b) => startOf(spans, a) - startOf(spans, b) || a - b)
  const starts: number[] = []
  const values: number[] = []
  const open: number[] = []
  let next = 0
  for (const edge of edges) {
    for (let i = order[next]; i !== undefined && startOf(spans, i) <= edge; i = order[++next])
      open.push(i)
    while (open.length > 0 && endOf(spans, open.at(-1)) <= edge) open.pop()
    const value = open.findLast((i) => endOf(spans, i) > edge) ?? NOTHING
    if (value === (values.at(-1) ?? NOTHING)) continue
    starts.push(edge)
    values.push(value)
  }
  return { starts: Int32Array.from(starts), values: Int32Array.from(values) }
}

function startOf(spans: readonly Span[], i: number): number {
  return spans[i]?.start ?? 0
}

function endOf(spans: readonly Span[], i: number | undefined): number {
  return spans[i ?? -1]?.end ?? 0
}
