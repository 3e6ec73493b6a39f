/** What the header of one frame of MPEG audio says. */
export interface MpegFrame {
  /** Bytes, header included. */
  readonly length: number
  /** Samples of each channel. */
  readonly samples: number
  readonly sampleRate: number
  /** Kilobits a second. */
  readonly bitrate: number
  readonly isMono: boolean
  /** Bytes from the frame's start to where layer III leaves room for an encoder's own header. */
  readonly room: number
}

/** Kilobits a second by index, MPEG 1: layers I, II, III; then MPEG 2 and 2.5: layer I, layers II and III. */
const BITRATES = [
  [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
  [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
  [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
  [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const

const RATES = [44_100, 48_000, 32_000] as const

/**
 * Reads a frame's header; `null` where none stands there, and for the rare free format, whose length it does not tell.
 *
 * @see ISO/IEC 11172-3, 2.4.1.3, and ISO/IEC 13818-3 for the halved rates of MPEG 2
 */
export function mpegFrame(bytes: Uint8Array, at: number): MpegFrame | null {
  const [sync = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  const version = (second >> 3) & 3
  const layer = 4 - ((second >> 1) & 3)
  const rate = RATES[(third >> 2) & 3]
  if (sync !== 0xff || second < 0xe0 || version === 1 || layer === 4 || !rate) return null
  const isFirst = version === 3
  const table = isFirst ? layer - 1 : layer === 1 ? 3 : 4
  const bitrate = BITRATES[table]?.[(third >> 4) - 1]
  if (!bitrate) return null
  const sampleRate = isFirst ? rate : version === 2 ? rate / 2 : rate / 4
  const samples = layer === 1 ? 384 : layer === 3 && !isFirst ? 576 : 1152
  const slot = layer === 1 ? 4 : 1
  const slots =
    Math.floor((samples / 8 / slot) * ((bitrate * 1000) / sampleRate)) + ((third >> 1) & 1)
  const isMono = fourth >> 6 === 3
  const sideInfo = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17
  return { length: slots * slot, samples, sampleRate, bitrate, isMono, room: 4 + sideInfo }
}

/** Where the first frame starts that another follows, from an offset on; `null` where there is none. */
export function firstFrame(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const frame = mpegFrame(bytes, at)
    const next = frame && at + frame.length
    if (
      frame &&
      next &&
      (next === bytes.length || mpegFrame(bytes, next)?.sampleRate === frame.sampleRate)
    )
      return at
  }
  return null
}

/** Bytes of the ID3v2 tag that a file begins with; 0 where it begins with none. */
export function id3Length(bytes: Uint8Array): number {
  const [i, d, three, , , flags = 0, a = 0, b = 0, c = 0, e = 0] = bytes
  if (i !== 0x49 || d !== 0x44 || three !== 0x33) return 0
  const FOOTER = 0x10
  return 10 + (a << 21) + (b << 14) + (c << 7) + e + (flags & FOOTER ? 10 : 0)
}
