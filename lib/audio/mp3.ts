import { MPEGDecoder } from 'mpg123-decoder'
import type { Decoder } from './decode'
import { firstFrame, id3Length, mpegFrame } from './mpeg-frame'

/** A decoder of MPEG audio layers I to III. Gapless: the encoder's delay is cut off, as browsers do. */
export async function createMp3Decoder(): Promise<Decoder> {
  const decoder = new MPEGDecoder({ enableGapless: true })
  await decoder.ready
  let start: Start | null = null
  return {
    decode(bytes) {
      start ??= startOf(bytes)
      const { channelData, sampleRate } = quietly(() => decoder.decode(bytes))
      return { sampleRate, channels: start.isMono ? channelData.slice(0, 1) : channelData }
    },
    expected: () => start?.expected ?? null,
    free: () => decoder.free(),
  }
}

/** What the start of a file says of the rest. */
interface Start {
  /** The decoder gives one channel twice. */
  readonly isMono: boolean
  /** Samples in all, less the encoder's delay and padding, by its own header; `null` where it left none. */
  readonly expected: number | null
}

function startOf(bytes: Uint8Array): Start {
  const at = firstFrame(bytes, id3Length(bytes))
  const frame = at === null ? null : mpegFrame(bytes, at)
  if (at === null || !frame) return { isMono: false, expected: null }
  const header = at + frame.room
  const frames = framesIn(bytes, header)
  return {
    isMono: frame.isMono,
    expected: frames && frames * frame.samples - trimmed(bytes, header),
  }
}

/** The number of frames that a Xing or Info header counts. @see http://gabriel.mp3-tech.org/mp3infotag.html */
function framesIn(bytes: Uint8Array, header: number): number | null {
  const name = String.fromCharCode(...bytes.subarray(header, header + 4))
  const isCounted = ((bytes[header + 7] ?? 0) & 1) === 1
  if ((name !== 'Xing' && name !== 'Info') || !isCounted || bytes.length < header + 12) return null
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(header + 8)
}

/** Samples of delay and padding, 12 bits each, that an encoder notes behind its name. */
function trimmed(bytes: Uint8Array, header: number): number {
  const [high = 0, middle = 0, low = 0] = bytes.subarray(header + 141, header + 144)
  return ((high << 4) | (middle >> 4)) + (((middle & 15) << 8) | low)
}

/** The decoder writes to the console for every damaged frame that it skips. */
function quietly<T>(decode: () => T): T {
  const { console } = globalThis
  const { error } = console
  console.error = () => {}
  try {
    return decode()
  } finally {
    console.error = error
  }
}
