import type { MpegFrame } from './mpeg-frame'

/** What an encoder notes in the first frame, in place of sound. */
export interface MpegInfo {
  /** Samples in all, less the encoder's delay and padding; `null` where it did not count them. */
  readonly expected: number | null
  /** Whether it says where in the file the times lie. */
  readonly hasTable: boolean
}

/**
 * Reads the Xing, Info or VBRI header of a first frame; `null` where it holds none.
 *
 * @see http://gabriel.mp3-tech.org/mp3infotag.html
 * @see https://www.codeproject.com/Articles/8295/MPEG-Audio-Frame-Header for VBRI
 */
export function readInfo(frame: Uint8Array, { room, samples }: MpegFrame): MpegInfo | null {
  const xing = nameAt(frame, room)
  if ((xing === 'Xing' || xing === 'Info') && frame.length >= room + 12) {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
    const flags = view.getUint32(room + 4)
    const frames = flags & COUNTED ? view.getUint32(room + 8) : 0
    const expected = frames > 0 ? frames * samples - trimmed(frame, room) : null
    return { expected, hasTable: (flags & TABLE) !== 0 }
  }
  return nameAt(frame, VBRI) === 'VBRI' ? { expected: null, hasTable: true } : null
}

/** Flags of a Xing header. */
const COUNTED = 1
const TABLE = 4
/** Where a VBRI header stands, in every frame alike. */
const VBRI = 36

function nameAt(frame: Uint8Array, at: number): string {
  return String.fromCharCode(...frame.subarray(at, at + 4))
}

/** Samples of delay and padding, 12 bits each, that an encoder notes behind its name. */
function trimmed(frame: Uint8Array, header: number): number {
  const [high = 0, middle = 0, low = 0] = frame.subarray(header + 141, header + 144)
  return ((high << 4) | (middle >> 4)) + (((middle & 15) << 8) | low)
}
