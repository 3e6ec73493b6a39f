/**
 * The longest chain of items, in their order, whose values never fall. Of chains equally long always the same one.
 *
 * Patience sorting: O(n log n).
 */
export function longestRising<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
  const values = items.map(valueOf)
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, place) => {
    const length = chainsUpTo(values, tails, value)
    before[place] = tails[length - 1] ?? -1
    tails[length] = place
  })
  const chain = new Set<number>()
  for (let place = tails.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) chain.add(place)
  return items.filter((_, place) => chain.has(place))
}

/** How many of the chains, by length, end with a value up to this one. */
function chainsUpTo(values: readonly number[], tails: readonly number[], value: number): number {
  let low = 0
  let high = tails.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[tails[middle] ?? 0] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low
}
