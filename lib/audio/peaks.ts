import type { Stretch } from './decode'

/** Peaks for a page: enough for the widest window. */
export const PEAKS = 2000

/** Milliseconds of the fine peaks that are folded into the page's when the length is known. */
const FINE = 10

/** Collects the highest sample of every 10 ms of a sound, whatever its length, in memory for its peaks only. */
export interface PeakMeter {
  listen(stretch: Stretch): void
  /** Length of what was heard, in seconds. */
  duration(): number
  /** `PEAKS` values from 0 to 127, the loudest channel of each, evenly over the sound. */
  peaks(): Uint8Array
}

export function createPeakMeter(): PeakMeter {
  const fine: number[] = []
  let highest = 0
  let inPeak = 0
  let seconds = 0

  function listenTo({ channels, sampleRate }: Stretch) {
    const size = Math.max(1, Math.round((sampleRate * FINE) / 1000))
    const length = channels[0]?.length ?? 0
    for (let from = 0; from < length;) {
      const to = Math.min(length, from + size - inPeak)
      for (const channel of channels) highest = Math.max(highest, loudest(channel, from, to))
      inPeak += to - from
      from = to
      if (inPeak < size) continue
      fine.push(highest)
      highest = 0
      inPeak = 0
    }
    seconds += length / sampleRate
  }

  return {
    listen: listenTo,
    duration: () => seconds,
    peaks: () => fold(inPeak > 0 ? [...fine, highest] : fine),
  }
}

function loudest(samples: Float32Array, from: number, to: number): number {
  let most = 0
  for (let i = from; i < to; i++) {
    const sample = Math.abs(samples[i] ?? 0)
    if (sample > most) most = sample
  }
  return most
}

function fold(fine: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: PEAKS }, (_, i) => {
    const from = Math.min(fine.length - 1, Math.floor((i * fine.length) / PEAKS))
    const to = Math.max(from + 1, Math.floor(((i + 1) * fine.length) / PEAKS))
    let most = 0
    for (let k = from; k < to; k++) most = Math.max(most, fine[k] ?? 0)
    return Math.round(Math.min(1, most) * 127)
  })
}
