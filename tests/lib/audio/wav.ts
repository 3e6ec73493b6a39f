/** How the samples of a test's WAV file are written. */
export interface WavShape {
  readonly kind: 'pcm8' | 'pcm16' | 'pcm24' | 'pcm32' | 'float32' | 'float64'
  readonly sampleRate: number
  readonly isExtensible?: boolean
  /** What the header says of the length of the sound in bytes, where that is not the truth. */
  readonly said?: number
}

const WIDTHS = { pcm8: 1, pcm16: 2, pcm24: 3, pcm32: 4, float32: 4, float64: 8 } as const

/** A WAV file of these samples, one array a channel, with a chunk before the sound and one behind it. */
export function wavFile(channels: readonly (readonly number[])[], shape: WavShape): Uint8Array {
  const width = WIDTHS[shape.kind]
  const frames = channels[0]?.length ?? 0
  const data = Buffer.alloc(frames * channels.length * width)
  channels.forEach((samples, channel) =>
    samples.forEach((sample, i) =>
      writeSample(data, (i * channels.length + channel) * width, sample, shape.kind),
    ),
  )
  const format = Buffer.alloc(shape.isExtensible ? 40 : 16)
  const code = shape.kind.startsWith('float') ? 3 : 1
  format.writeUInt16LE(shape.isExtensible ? 0xfffe : code, 0)
  format.writeUInt16LE(channels.length, 2)
  format.writeUInt32LE(shape.sampleRate, 4)
  format.writeUInt32LE(shape.sampleRate * width * channels.length, 8)
  format.writeUInt16LE(width * channels.length, 12)
  format.writeUInt16LE(width * 8, 14)
  if (shape.isExtensible) format.writeUInt16LE(code, 24)
  const odd = chunk('LIST', Buffer.from('odd'))
  return Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WAVE'),
    odd,
    chunk('fmt ', format),
    chunk('data', data, shape.said),
    odd,
  ])
}

function writeSample(data: Buffer, at: number, sample: number, kind: WavShape['kind']) {
  switch (kind) {
    case 'pcm8':
      return data.writeUInt8(Math.round(sample * 127) + 128, at)
    case 'pcm16':
      return data.writeInt16LE(Math.round(sample * 0x7fff), at)
    case 'pcm24':
      return data.writeIntLE(Math.round(sample * 0x7f_ffff), at, 3)
    case 'pcm32':
      return data.writeInt32LE(Math.round(sample * 0x7fff_ffff), at)
    case 'float32':
      return data.writeFloatLE(sample, at)
    case 'float64':
      return data.writeDoubleLE(sample, at)
  }
}

function chunk(id: string, content: Buffer, said = content.length): Buffer {
  const header = Buffer.from(`${id}\0\0\0\0`)
  header.writeUInt32LE(said, 4)
  return Buffer.concat([header, content, Buffer.alloc(content.length % 2)])
}
