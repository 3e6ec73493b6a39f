import type { Episode } from '../lib/library'

/** Points of the picture: enough for a phone and a desk, few enough to stand in the page. */
const POINTS = 300
const HALF = 50

/** The waveform before JavaScript: the same peaks that are drawn later, at the size that they will keep. */
export function WaveformPicture({ episode }: { episode: Episode }) {
  return (
    <svg viewBox={`0 0 ${POINTS} ${2 * HALF}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={outline(episode.peaks)} fill="currentColor" />
    </svg>
  )
}

/** One closed line around the peaks, mirrored at the middle; relative steps, since they are shorter to write. */
function outline(peaks: Uint8Array): string {
  const heights = fold(peaks)
  const top = heights.map((height, i) => `${i === 0 ? 'M0' : `L${i}`} ${HALF - height}`)
  const bottom = heights.map((height, i) => `L${i} ${HALF + height}`).reverse()
  return `${top.join('')}${bottom.join('')}Z`
}

function fold(peaks: Uint8Array): number[] {
  const highest = peaks.reduce((most, peak) => Math.max(most, peak), 1)
  return Array.from({ length: POINTS }, (_, i) => {
    const from = Math.floor((i * peaks.length) / POINTS)
    const to = Math.max(from + 1, Math.floor(((i + 1) * peaks.length) / POINTS))
    const peak = peaks.subarray(from, to).reduce((most, each) => Math.max(most, each), 0)
    return Math.max(0.5, Math.round((HALF * peak) / highest))
  })
}
