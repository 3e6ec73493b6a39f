import { useEffect, useState } from 'react'
import { type PageHit, slugHere } from './search-page-text'
import { openEngine } from './search-show'

const WIDTH = 10_000
const SVG = 'http://www.w3.org/2000/svg'

/**
 * Shows where on the waveform the hits are, as one picture: it says nothing that the count does not.
 *
 * Put in by hand: a portal would bring half a kilobyte of React's own into every page.
 */
export function useFoundTicks(hits: readonly PageHit[], current: number) {
  const duration = useDuration()
  useEffect(() => {
    const wave = document.querySelector('.player .seek-wave')
    if (!wave || !duration || hits.length === 0) return
    const ticks = picture(hits, hits[current], duration)
    wave.append(ticks)
    return () => ticks.remove()
  }, [hits, current, duration])
}

function picture(hits: readonly PageHit[], now: PageHit | undefined, duration: number): Element {
  const tick = ({ start }: PageHit) => `M${Math.round((WIDTH * start) / duration)} 0V1`
  return element('svg', TICKS, [
    element('path', { d: hits.map(tick).join(''), ...LINE }),
    element('path', { d: now ? tick(now) : '', class: 'found-tick-now', ...LINE }),
  ])
}

const LINE = { 'vector-effect': 'non-scaling-stroke' }
const TICKS = {
  class: 'found-ticks',
  viewBox: `0 0 ${WIDTH} 1`,
  preserveAspectRatio: 'none',
  'aria-hidden': 'true',
}

function element(name: string, attributes: Record<string, string>, children: Element[] = []) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** The length of the episode in the address, in ms, from the catalogue that search has read; 0 until then. */
function useDuration(): number {
  const [duration, setDuration] = useState(0)
  useEffect(() => {
    const slug = slugHere()
    let gone = false
    const show = (found: number) => gone || setDuration(found)
    openEngine().then(
      ({ catalogue }) => show(catalogue.episodes.find((one) => one.slug === slug)?.duration ?? 0),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [])
  return duration
}
