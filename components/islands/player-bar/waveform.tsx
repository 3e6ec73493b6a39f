'use client'

import { useEffect, useRef } from 'react'
import WaveSurfer from 'wavesurfer.js'
import { peaksUrl, type Playable } from '../../../lib/playable'
import { toSeconds } from '../../../lib/time'
import { WAVEFORM_HEIGHT } from '../../../lib/waveform'

/**
 * The waveform, drawn once by wavesurfer from peaks made at build time.
 *
 * It is a picture: wavesurfer gets no audio, so it neither loads nor decodes any, and nothing is redrawn while it
 * plays (attached to the audio it costs 93 ms of main thread a second; the progress above it moves on the compositor).
 */
export function Waveform({ episode }: { episode: Playable }) {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!container.current) return
    return draw(container.current, episode)
  }, [episode])
  return <div ref={container} className="waveform" aria-hidden="true" />
}

function draw(container: HTMLElement, episode: Playable): () => void {
  const ending = new AbortController()
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  let wave: WaveSurfer | null = null
  fetchPeaks(episode.slug, ending.signal).then(
    (peaks) => {
      if (ending.signal.aborted || !peaks) return
      wave = WaveSurfer.create({
        container,
        // Else it puts an empty audio element of its own into the page.
        media: document.createElement('audio'),
        peaks: [peaks],
        duration: toSeconds(episode.duration),
        height: WAVEFORM_HEIGHT,
        interact: false,
        cursorWidth: 0,
        normalize: true,
        ...colours(container),
      })
      // Only now: the policy of the page knows the style sheet of that one height.
      wave.setOptions({ height: 'auto' })
      wave.on('redraw', () => container.setAttribute('data-drawn', ''))
    },
    () => {}, // The picture in the page stays.
  )
  scheme.addEventListener('change', () => wave?.setOptions(colours(container)), {
    signal: ending.signal,
  })
  return () => {
    ending.abort()
    wave?.destroy()
    container.removeAttribute('data-drawn')
  }
}

function colours(container: HTMLElement) {
  const colour = getComputedStyle(container).color
  return { waveColor: colour, progressColor: colour }
}

async function fetchPeaks(slug: string, signal: AbortSignal): Promise<Float32Array | null> {
  const response = await fetch(peaksUrl(slug), { signal })
  if (!response.ok) return null
  return Float32Array.from(new Uint8Array(await response.arrayBuffer()), (peak) => peak / 127)
}
