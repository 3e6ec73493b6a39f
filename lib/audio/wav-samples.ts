import type { Stretch } from './decode'

/** How the samples of a WAV file lie in its bytes. */
export interface WavFormat {
  readonly isFloat: boolean
  readonly channels: number
  readonly sampleRate: number
  /** Bytes a sample. */
  readonly width: number
}

/** Reads the body of a `fmt ` chunk; `null` for kinds of sound that are not plain samples. */
export function readWavFormat(chunk: Uint8Array): WavFormat | null {
  if (chunk.length < 16) return null
  const view = viewOf(chunk)
  const EXTENSIBLE = 0xfffe
  const tag = view.getUint16(0, true)
  const code = tag === EXTENSIBLE && chunk.length >= 26 ? view.getUint16(24, true) : tag
  const format = {
    isFloat: code === 3,
    channels: view.getUint16(2, true),
    sampleRate: view.getUint32(4, true),
    width: view.getUint16(14, true) / 8,
  }
  const widths = format.isFloat ? [4, 8] : [1, 2, 3, 4]
  const isKnown = (code === 1 || code === 3) && widths.includes(format.width)
  return isKnown && format.channels > 0 && format.sampleRate > 0 ? format : null
}

/** Whole frames of interleaved samples, as one array a channel. */
export function splitChannels(bytes: Uint8Array, format: WavFormat): Stretch {
  const { width, sampleRate } = format
  const read = readerOf(viewOf(bytes), format)
  const stride = width * format.channels
  const channels = Array.from({ length: format.channels }, (_, channel) => {
    const samples = new Float32Array(bytes.length / stride)
    for (let i = 0, at = channel * width; i < samples.length; i++, at += stride)
      samples[i] = read(at)
    return samples
  })
  return { sampleRate, channels }
}

function readerOf(view: DataView, { isFloat, width }: WavFormat): (offset: number) => number {
  if (isFloat)
    return width === 4 ? (at) => view.getFloat32(at, true) : (at) => view.getFloat64(at, true)
  switch (width) {
    case 1:
      return (at) => (view.getUint8(at) - 128) / 0x80
    case 2:
      return (at) => view.getInt16(at, true) / 0x8000
    case 3:
      return (at) => ((view.getInt16(at + 1, true) << 8) | view.getUint8(at)) / 0x80_0000
    default:
      return (at) => view.getInt32(at, true) / 0x8000_0000
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
