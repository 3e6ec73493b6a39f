import type { Wave, WaveSpan } from './preview'

/** A bar of a drawn recording. */
export interface Bar {
  /** 0 to 1, of the loudest. */
  readonly height: number
  /** The place in the row of hues of what is spoken about; `null` for nothing. */
  readonly hue: number | null
}

/** A recording as so many bars; where nobody knows how it sounds, they have no height. */
export function barsOf({ peaks, duration, spans }: Wave, count: number): Bar[] {
  const levels = Array.from({ length: count }, (_, i) => level(peaks, i / count, (i + 1) / count))
  const highest = Math.max(1, ...levels)
  return levels.map((one, i) => ({
    height: one / highest,
    hue: hueOf(spans, (duration * i) / count, (duration * (i + 1)) / count),
  }))
}

/** The mean of the peaks in a stretch: speech is at its loudest everywhere, and the highest ones would all be alike. */
function level(peaks: Uint8Array, from: number, to: number): number {
  const first = Math.floor(from * peaks.length)
  const stretch = peaks.subarray(first, Math.max(first + 1, Math.floor(to * peaks.length)))
  return stretch.reduce((sum, peak) => sum + peak, 0) / Math.max(1, stretch.length)
}

/** Of what is spoken about in a stretch, the innermost: what begins last. */
function hueOf(spans: readonly WaveSpan[], from: number, to: number): number | null {
  const spoken = spans.filter(({ start, end }) => start < to && Math.max(end, start + 1) > from)
  const last = spoken.reduce<WaveSpan | null>(
    (best, span) => (best === null || span.start >= best.start ? span : best),
    null,
  )
  return last?.hue ?? null
}
