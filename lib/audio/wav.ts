import type { Decoder, Stretch } from './decode'

/**
 * A decoder of WAV: PCM of 8, 16, 24 and 32 bits and floats of 32 and 64.
 *
 * Our own, since the packages for it want the whole file in memory; by the Multimedia Programming Interface and Data
 * Specifications 1.0 and RFC 2361.
 */
export function createWavDecoder(): Decoder {
  let pending = new Uint8Array(0)
  let format: Format | null = null
  let inData = false
  return {
    decode(bytes) {
      pending = join(pending, bytes)
      while (!inData) {
        const chunk = readChunk(pending)
        if (!chunk) return NOTHING
        if (chunk.id === 'fmt ') format = readFormat(pending, chunk.start)
        inData = chunk.id === 'data'
        pending = pending.slice(inData ? chunk.start : chunk.end)
      }
      if (!format) return NOTHING
      const frame = format.width * format.channels
      const whole = pending.length - (pending.length % frame)
      const stretch = samples(pending.subarray(0, whole), format)
      pending = pending.slice(whole)
      return stretch
    },
    free: () => {},
  }
}

interface Format {
  readonly isFloat: boolean
  readonly channels: number
  readonly sampleRate: number
  /** Bytes a sample. */
  readonly width: number
}

const NOTHING: Stretch = { sampleRate: 0, channels: [] }

function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length)
  joined.set(a)
  joined.set(b, a.length)
  return joined
}

/** The next chunk, once it is here whole; of `data` its header is enough. `RIFF` itself has only a header. */
function readChunk(bytes: Uint8Array) {
  if (bytes.length < 8) return null
  const view = viewOf(bytes)
  const id = String.fromCharCode(...bytes.subarray(0, 4))
  if (id === 'RIFF' || id === 'RF64') return bytes.length < 12 ? null : { id, start: 12, end: 12 }
  const size = view.getUint32(4, true)
  const end = 8 + size + (size % 2)
  return id === 'data' || bytes.length >= end ? { id, start: 8, end } : null
}

function readFormat(bytes: Uint8Array, start: number): Format | null {
  const view = viewOf(bytes)
  const EXTENSIBLE = 0xfffe
  const tag = view.getUint16(start, true)
  const code = tag === EXTENSIBLE ? view.getUint16(start + 24, true) : tag
  const format = {
    isFloat: code === 3,
    channels: view.getUint16(start + 2, true),
    sampleRate: view.getUint32(start + 4, true),
    width: view.getUint16(start + 14, true) / 8,
  }
  const widths = format.isFloat ? [4, 8] : [1, 2, 3, 4]
  const isKnown = (code === 1 || code === 3) && widths.includes(format.width)
  return isKnown && format.channels > 0 && format.sampleRate > 0 ? format : null
}

function samples(bytes: Uint8Array, format: Format): Stretch {
  const { channels, width, sampleRate } = format
  const view = viewOf(bytes)
  const read = readerOf(view, format)
  const frames = bytes.length / (width * channels)
  const separate = Array.from({ length: channels }, (_, channel) =>
    Float32Array.from({ length: frames }, (_, i) => read((i * channels + channel) * width)),
  )
  return { sampleRate, channels: separate }
}

function readerOf(view: DataView, { isFloat, width }: Format): (offset: number) => number {
  if (isFloat)
    return (offset) => (width === 4 ? view.getFloat32(offset, true) : view.getFloat64(offset, true))
  switch (width) {
    case 1:
      return (offset) => (view.getUint8(offset) - 128) / 128
    case 2:
      return (offset) => view.getInt16(offset, true) / 0x8000
    case 3:
      return (offset) =>
        ((view.getInt16(offset + 1, true) << 8) + view.getUint8(offset)) / 0x80_0000
    default:
      return (offset) => view.getInt32(offset, true) / 0x8000_0000
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
