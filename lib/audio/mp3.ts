import { MPEGDecoder } from 'mpg123-decoder'
import type { Decoder } from './decode'

/** A decoder of MPEG audio layers I to III. Gapless: the encoder's delay is cut off, as browsers do. */
export async function createMp3Decoder(): Promise<Decoder> {
  const decoder = new MPEGDecoder({ enableGapless: true })
  await decoder.ready
  return {
    decode(bytes) {
      const { channelData, sampleRate } = decoder.decode(bytes)
      return { sampleRate, channels: channelData }
    },
    free: () => decoder.free(),
  }
}
