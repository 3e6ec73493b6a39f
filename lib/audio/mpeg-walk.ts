import { createHash } from 'node:crypto'
import { readInfo } from './mpeg-info'
import { firstFrame, id3Length, type MpegFrame, mpegFrame } from './mpeg-frame'

/** What the frames of an MPEG file say of it, gathered while its bytes pass by. */
export interface MpegWalk {
  push(bytes: Uint8Array): void
  /** The first frame, and the encoder's own header in it; `null` until it has passed. */
  first(): First | null
  /** Of the frames of sound, in hexadecimal: tags and the encoder's own header do not count. Ends the walk. */
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
  const pieces = behindTag()
  let first: First | null = null
  let pending: Uint8Array = new Uint8Array(0)

  function take(bytes: Uint8Array, frame: MpegFrame) {
    const info = first ? null : readInfo(bytes, frame)
    if (!info) {
      hash.update(bytes)
      bitrates.add(frame.bitrate)
    }
    first ??= { expected: null, hasTable: false, ...info, isMono: frame.isMono }
  }

  function push(bytes: Uint8Array) {
    const piece = joined(pending, pieces(bytes))
    let at = 0
    for (;;) {
      const { start, frame } = nextFrame(piece, at, first !== null)
      at = start
      if (!frame || at + frame.length > piece.length) break
      take(piece.subarray(at, at + frame.length), frame)
      at += frame.length
    }
    pending = piece.slice(at)
  }

  return {
    push,
    first: () => first,
    sound: () => hash.digest('hex'),
    isSeekable: () => bitrates.size <= 1 || first?.hasTable === true,
  }
}

/** The bytes of a file behind the ID3v2 tag that it may begin with. */
function behindTag(): (bytes: Uint8Array) => Uint8Array {
  let head: Uint8Array | null = new Uint8Array(0)
  let left = 0
  return (bytes) => {
    let rest = bytes
    if (head) {
      rest = head = joined(head, bytes)
      if (head.length < ID3_HEADER) return NOTHING
      left = id3Length(head)
      head = null
    }
    const skipped = Math.min(left, rest.length)
    left -= skipped
    return rest.subarray(skipped)
  }
}

const ID3_HEADER = 10
const NOTHING = new Uint8Array(0)

/** The frame at a place, or the next one that another follows; without one, from where to look once there is more. */
function nextFrame(piece: Uint8Array, at: number, isWithin: boolean) {
  const here = isWithin ? mpegFrame(piece, at) : null
  if (here) return { start: at, frame: here }
  const start = firstFrame(piece, at)
  if (start === null) return { start: Math.max(at, piece.length - LONGEST), frame: null }
  return { start, frame: mpegFrame(piece, start) }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
