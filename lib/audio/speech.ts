import { type AudioProblem, decodeFile, type Stretch } from './decode'
import { createResampler, type Resampler } from './resample'

/** Samples a second that speech recognisers take. */
export const SPEECH_RATE = 16_000

/** How many samples a time in ms is. */
export function inSamples(time: number): number {
  return Math.round((time * SPEECH_RATE) / 1000)
}

/** A recording as a recogniser hears it: one channel at `SPEECH_RATE`, kept in 16 bits (115 MB an hour). */
export interface Speech {
  /** In samples. */
  readonly length: number
  /** The samples from `from` up to `to`, from -1 to 1; silence outside the recording. */
  slice(from: number, to: number): Float32Array
}

export type Heard =
  | { readonly ok: true; readonly speech: Speech }
  | { readonly ok: false; readonly problem: AudioProblem }

/** Decodes a file for a recogniser: mixed to one channel, resampled, without delay. */
export async function readSpeech(path: string): Promise<Heard> {
  const pieces: Int16Array[] = []
  const resamplers: Resampler[] = []
  const decoded = await decodeFile(path, (stretch) => {
    const [resampler = createResampler(stretch.sampleRate, SPEECH_RATE)] = resamplers
    resamplers[0] = resampler
    pieces.push(toInt16(resampler.push(mixed(stretch))))
  })
  if (!decoded.ok) return decoded
  for (const resampler of resamplers) pieces.push(toInt16(resampler.end()))
  return { ok: true, speech: speechFrom(pieces) }
}

/** Speech held in pieces, in order. */
export function speechFrom(pieces: readonly Int16Array[]): Speech {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  return { length, slice: (from, to) => sliceOf(pieces, from, to) }
}

/** The sound from one sample up to another, as speech of its own. */
export function speechPart(speech: Speech, from: number, to: number): Speech {
  const end = Math.min(to, speech.length)
  return {
    length: Math.max(0, end - from),
    slice(first, last) {
      const part = new Float32Array(last - first)
      const own = Math.min(last, end - from)
      if (own > first) part.set(speech.slice(from + first, from + own))
      return part
    },
  }
}

function sliceOf(pieces: readonly Int16Array[], from: number, to: number): Float32Array {
  const slice = new Float32Array(to - from)
  let start = 0
  for (const piece of pieces) {
    const first = Math.max(from, start)
    const last = Math.min(to, start + piece.length)
    for (let i = first; i < last; i++) slice[i - from] = (piece[i - start] ?? 0) / 0x8000
    start += piece.length
  }
  return slice
}

function mixed({ channels }: Stretch): Float32Array {
  const sum = new Float32Array(channels[0]?.length ?? 0)
  for (const channel of channels)
    for (let i = 0; i < sum.length; i++)
      sum[i] = (sum[i] ?? 0) + (channel[i] ?? 0) / channels.length
  return sum
}

function toInt16(samples: Float32Array): Int16Array {
  const rounded = new Int16Array(samples.length)
  for (let i = 0; i < samples.length; i++)
    rounded[i] = Math.max(-0x8000, Math.min(0x7fff, Math.round((samples[i] ?? 0) * 0x8000)))
  return rounded
}
