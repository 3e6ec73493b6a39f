import { createHash } from 'node:crypto'
import { readInfo } from './mpeg-info'
import { firstFrame, id3Length, type MpegFrame, mpegFrame } from './mpeg-frame'

/** What the frames of an MPEG file say of it, gathered while its bytes pass by. */
export interface MpegWalk {
  push(bytes: Uint8Array): void
  /** The first frame, and the encoder's own header in it; `null` until it has passed. */
  first(): First | null
  /** Of all frames alone, in hexadecimal: tags before, between and behind them do not count. Ends the walk. */
  sound(): string
  /**
   * Whether a player finds a time in it: frames of one bit rate lie evenly, others need a table of contents.
   *
   * @see https://github.com/w3c/epub-specs/issues/2978 for what it costs to be without
   */
  isSeekable(): boolean
}

export interface First {
  readonly isMono: boolean
  /** Samples in all, less the encoder's delay and padding, by its own header; `null` where it left none. */
  readonly expected: number | null
  readonly hasTable: boolean
}

/** Longer than any frame: what may have to wait for more bytes. */
const LONGEST = 1 << 13

/** Walks from frame to frame of a file that arrives piece by piece. */
export function createMpegWalk(): MpegWalk {
  const hash = createHash('sha256')
  const bitrates = new Set<number>()
  let first: First | null = null
  let pending: Uint8Array = new Uint8Array(0)
  let begun = false
  let toSkip = 0

  function push(bytes: Uint8Array) {
    let piece = joined(pending, bytes)
    if (!begun) toSkip = id3Length(piece)
    begun = true
    const skipped = Math.min(toSkip, piece.length)
    toSkip -= skipped
    piece = piece.subarray(skipped)
    pending = piece.slice(walk(piece))
  }

  /** Takes all whole frames; gives back where the rest begins. */
  function walk(piece: Uint8Array): number {
    let at = 0
    for (;;) {
      const frame = mpegFrame(piece, at)
      const isKnown = first !== null && frame !== null
      const start = isKnown ? at : firstFrame(piece, at)
      if (start === null) return Math.max(at, piece.length - LONGEST)
      const found = isKnown ? frame : mpegFrame(piece, start)
      if (!found || start + found.length > piece.length) return start
      take(piece.subarray(start, start + found.length), found)
      at = start + found.length
    }
  }

  function take(bytes: Uint8Array, frame: MpegFrame) {
    hash.update(bytes)
    if (first) bitrates.add(frame.bitrate)
    else {
      const info = readInfo(bytes, frame)
      first = {
        isMono: frame.isMono,
        expected: info?.expected ?? null,
        hasTable: info?.hasTable ?? false,
      }
      if (!info) bitrates.add(frame.bitrate)
    }
  }

  return {
    push,
    first: () => first,
    sound: () => hash.digest('hex'),
    isSeekable: () => bitrates.size <= 1 || first?.hasTable === true,
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
