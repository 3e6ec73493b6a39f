/** A stretch of items that repeats. */
export interface Loop {
  readonly from: number
  /** How many items are repeated. */
  readonly period: number
  /** How often they stand there in all. */
  readonly times: number
}

/**
 * Where items repeat, the shortest period first, stretches never overlapping; `isLoop` says how often is too often.
 *
 * Looks at no more items than `isLoop` lets pass, so a list without loops takes a time that grows with it alone.
 */
export function loopsIn(
  items: readonly string[],
  longest: number,
  isLoop: (times: number, period: number) => boolean,
): Loop[] {
  const loops: Loop[] = []
  for (let from = 0; from < items.length; from++) {
    for (let period = 1; period <= longest; period++) {
      let end = from + period
      while (end < items.length && items[end] === items[end - period]) end++
      const times = Math.floor((end - from) / period)
      if (!isLoop(times, period)) continue
      loops.push({ from, period, times })
      from += period * times - 1
      break
    }
  }
  return loops
}
