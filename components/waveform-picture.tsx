import type { Episode } from '../lib/library'

/** Points of the picture: enough for a phone and a desk, few enough to stand in the page. */
const POINTS = 300
const HALF = 50

/** The waveform before JavaScript: the same peaks that are drawn later, at the size that they will keep. */
export function WaveformPicture({ episode }: { episode: Episode }) {
  return (
    <svg viewBox={`0 0 ${POINTS} ${2 * HALF}`} preserveAspectRatio="none" aria-hidden="true">
      <path id="waveform_half" d={half(episode.peaks)} fill="currentColor" />
      <use href="#waveform_half" transform={`matrix(1 0 0 -1 0 ${2 * HALF})`} />
    </svg>
  )
}

/** The upper half, as steps from point to point: they are short to write. */
function half(peaks: Uint8Array): string {
  const heights = fold(peaks)
  const steps = heights.map((height, i) => `${i && 1} ${(heights[i - 1] ?? 0) - height}`)
  return `M0 ${HALF}l${steps.join(' ').replaceAll(' -', '-')}V${HALF}Z`
}

function fold(peaks: Uint8Array): number[] {
  const highest = peaks.reduce((most, peak) => Math.max(most, peak), 1)
  return Array.from({ length: POINTS }, (_, i) => {
    const from = Math.floor((i * peaks.length) / POINTS)
    const to = Math.max(from + 1, Math.floor(((i + 1) * peaks.length) / POINTS))
    const peak = peaks.subarray(from, to).reduce((most, each) => Math.max(most, each), 0)
    return Math.max(1, Math.round((HALF * peak) / highest))
  })
}
