import { MPEGDecoder } from 'mpg123-decoder'
import type { Decoder } from './decode'
import { createMpegWalk } from './mpeg-walk'

/** A decoder of MPEG audio layers I to III. Gapless: the encoder's delay is cut off, as browsers do. */
export async function createMp3Decoder(): Promise<Decoder> {
  const decoder = new MPEGDecoder({ enableGapless: true })
  await decoder.ready
  const walk = createMpegWalk()
  return {
    decode(bytes) {
      walk.push(bytes)
      const { channelData, sampleRate } = quietly(() => decoder.decode(bytes))
      // The decoder gives one channel twice.
      const isMono = walk.first()?.isMono === true
      return { sampleRate, channels: isMono ? channelData.slice(0, 1) : channelData }
    },
    expected: () => walk.first()?.expected ?? null,
    traits: () => ({ sound: walk.sound(), isSeekable: walk.isSeekable() }),
    free: () => decoder.free(),
  }
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
