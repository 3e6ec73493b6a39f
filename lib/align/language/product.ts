/** One way of each, joined, in every combination, `most` at most; the first ways of all come first. */
export function productOf(pieces: readonly string[][][], most = Infinity): string[][] {
  return pieces.reduce<string[][]>(
    (ways, piece) => ways.flatMap((way) => piece.map((units) => [...way, ...units])).slice(0, most),
    [[]],
  )
}
