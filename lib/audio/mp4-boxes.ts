/** One box of an MP4 file: its four letters, and the bytes inside it. */
export interface Box {
  readonly name: string
  readonly content: DataView
}

/** The boxes that lie side by side in these bytes; one that claims more bytes than there are ends the row. */
export function* boxesIn(bytes: DataView): Generator<Box> {
  let at = 0
  while (at + 8 <= bytes.byteLength) {
    const { name, header, length } = boxHeader(bytes, at)
    const size = length === 0 ? bytes.byteLength - at : length
    if (size < header || at + size > bytes.byteLength) return
    yield { name, content: within(bytes, at + header, size - header) }
    at += size
  }
}

/** The contents of all boxes at a path below these bytes: `['mdia', 'minf']`. */
export function boxesAt(bytes: DataView, path: readonly string[]): DataView[] {
  const [name, ...rest] = path
  if (name === undefined) return [bytes]
  return Array.from(boxesIn(bytes)).flatMap((box) =>
    box.name === name ? boxesAt(box.content, rest) : [],
  )
}

/**
 * The header of the box at an offset: its length in bytes counts the header too and is 0 for "to the end".
 *
 * @see ISO/IEC 14496-12, 4.2
 */
export function boxHeader(bytes: DataView, at: number) {
  const short = bytes.getUint32(at)
  const isLong = short === 1 && at + 16 <= bytes.byteLength
  return {
    name: letters(bytes, at + 4),
    header: isLong ? 16 : 8,
    length: isLong ? Number(bytes.getBigUint64(at + 8)) : short,
  }
}

/** The part of some bytes from an offset on; shorter where they end before it does. */
export function within(bytes: DataView, from: number, length = Infinity): DataView {
  const start = Math.min(from, bytes.byteLength)
  const size = Math.max(0, Math.min(length, bytes.byteLength - start))
  return new DataView(bytes.buffer, bytes.byteOffset + start, size)
}

function letters(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => bytes.getUint8(at + i)))
}
