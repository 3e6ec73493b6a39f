import { createHash } from 'node:crypto'
import type { Decoder, Stretch } from './decode'
import { type WavFormat, readWavFormat, splitChannels } from './wav-samples'

/**
 * A decoder of WAV: PCM of 8, 16, 24 and 32 bits and floats of 32 and 64.
 *
 * Our own, since the packages for it want the whole file in memory; by the Multimedia Programming Interface and Data
 * Specifications 1.0 and RFC 2361.
 */
export function createWavDecoder(): Decoder {
  const hash = createHash('sha256')
  let pending: Uint8Array = new Uint8Array(0)
  let format: WavFormat | null = null
  /** Bytes of sound still to come; `null` before the `data` chunk. */
  let left: number | null = null
  let expected: number | null = null

  function readHeaders() {
    for (let chunk = readChunk(pending); chunk; chunk = readChunk(pending)) {
      if (chunk.id === 'fmt ') format = readWavFormat(pending.subarray(chunk.start, chunk.end))
      const isData = chunk.id === 'data'
      pending = pending.subarray(isData ? chunk.start : chunk.end)
      if (!isData) continue
      left = chunk.size
      if (format && chunk.size < Infinity) expected = chunk.size / bytesOf(format)
      return
    }
  }

  return {
    decode(bytes) {
      pending = join(pending, bytes)
      if (left === null) readHeaders()
      if (left === null) return NOTHING
      const sound = pending.subarray(0, left)
      const whole = format ? sound.length - (sound.length % bytesOf(format)) : sound.length
      hash.update(sound.subarray(0, whole))
      left -= whole
      // What follows the sound, and sound in a form nobody can read, is not kept.
      pending = left === 0 ? NO_BYTES : pending.subarray(whole)
      return format ? splitChannels(sound.subarray(0, whole), format) : NOTHING
    },
    expected: () => expected,
    traits: () => ({ sound: hash.digest('hex'), isSeekable: true }),
    free: () => {},
  }
}

const NO_BYTES = new Uint8Array(0)
const NOTHING: Stretch = { sampleRate: 0, channels: [] }

function bytesOf({ width, channels }: WavFormat): number {
  return width * channels
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

/**
 * The next chunk, once it is here whole; of `data` its header is enough, and of `RIFF` that is all.
 *
 * Recorders that do not know how long they will run write a size of 0 or one beyond 2 GB: then it is not known.
 */
function readChunk(bytes: Uint8Array) {
  if (bytes.length < 12) return null
  const id = String.fromCharCode(...bytes.subarray(0, 4))
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  if (id === 'RIFF' || id === 'RF64') return { id, start: 12, end: 12, size: 0 }
  const end = 8 + size + (size % 2)
  if (id === 'data')
    return { id, start: 8, end, size: size === 0 || size > 0x7fff_0000 ? Infinity : size }
  return bytes.length >= end ? { id, start: 8, end, size } : null
}
