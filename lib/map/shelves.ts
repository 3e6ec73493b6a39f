/** Things beside each other, in their order, as far as they fit a width with a gap between them; then on the next shelf. */
export function shelvesOf<T extends { readonly width: number }>(
  things: readonly T[],
  width: number,
  gap: number,
): T[][] {
  const shelves: T[][] = []
  let room = -1
  for (const thing of things) {
    room -= thing.width + gap
    if (room >= 0) shelves.at(-1)?.push(thing)
    else {
      shelves.push([thing])
      room = width - thing.width
    }
  }
  return shelves
}

/** How wide a shelf is. */
export function lengthOf(shelf: readonly { readonly width: number }[], gap: number): number {
  return shelf.reduce((sum, { width }) => sum + width + gap, -gap)
}
