/** From when until when, in ms. */
export type Interval = readonly [start: number, end: number]

/** Two stretches with less than this between them, in ms, are one: a pause and a start again lose a few. */
const SEAM = 100

/** The union of these stretches and one more: in order, none touching another. Empty ones add nothing. */
export function addInterval(intervals: readonly Interval[], added: Interval): Interval[] {
  const [start, end] = added
  if (!(end > start)) return [...intervals]
  const before = intervals.filter((one) => one[1] + SEAM < start)
  const after = intervals.filter((one) => one[0] > end + SEAM)
  const joined = intervals.filter((one) => one[1] + SEAM >= start && one[0] <= end + SEAM)
  const all: Interval = [
    Math.min(start, ...joined.map((one) => one[0])),
    Math.max(end, ...joined.map((one) => one[1])),
  ]
  return [...before, all, ...after]
}

/** How many ms between two times lie in these stretches. */
export function covered(intervals: readonly Interval[], start: number, end: number): number {
  const within = ([from, to]: Interval) => Math.max(0, Math.min(to, end) - Math.max(from, start))
  return intervals.reduce((sum, one) => sum + within(one), 0)
}
