/** The value that so great a share of them, from 0 to below 1, is below; `undefined` of none. */
export function quantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)]
}

/** The one in the middle, of an even number the higher of both there; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 1 / 2)
}
