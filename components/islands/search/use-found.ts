import { useEffect, useEffectEvent, useState } from 'react'
import type { Ms } from '../../../lib/time'
import type { Player } from '../player/player'
import { type PageHit, searchPage } from './search-page-text'
import { whenRead } from './when-read'

/** What is looked for in an episode’s page. */
export interface Sought {
  readonly typed: string
  /** The route of the page. */
  readonly page: string
  /** The moment that was chosen among the results. */
  readonly start: Ms
}

export interface FoundHere {
  readonly hits: readonly PageHit[]
  /** Index of the one that is shown. */
  readonly current: number
  step(by: 1 | -1): void
}

/** The hits in the page’s text, marked, with the one that was chosen first. `onNone` where only a heading has it. */
export function useFound(sought: Sought, player: Player | null, onNone: () => void): FoundHere {
  const [hits, setHits] = useState<readonly PageHit[]>([])
  const none = useEffectEvent(onNone)
  const [current, show] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    void whenRead(ending.signal)
      .then(() => searchPage(sought.typed))
      .then((found) => {
        if (ending.signal.aborted) return
        if (found.length === 0) return none()
        setHits(found)
        show(nearest(found, sought.start))
      }, ignore)
    return () => ending.abort()
  }, [sought])
  useEffect(() => mark(hits, current), [hits, current])
  useEffect(() => (player ? hold(player) : undefined), [player, hits])
  function step(by: 1 | -1) {
    if (hits.length === 0) return
    const next = (current + by + hits.length) % hits.length
    show(next)
    bringIntoView(hits[next]?.range)
  }
  return { hits, current, step }
}

const ignore = () => {}

function nearest(hits: readonly PageHit[], start: Ms): number {
  const distances = hits.map((hit) => Math.abs(hit.start - start))
  return Math.max(0, distances.indexOf(Math.min(...distances)))
}

/** Paints the hits: no element is added, and copied text stays what it is. */
function mark(hits: readonly PageHit[], current: number): () => void {
  if (!('highlights' in CSS)) return ignore
  CSS.highlights.set('found', new Highlight(...hits.map(({ range }) => range)))
  const shown = hits[current]
  if (shown) {
    const highlight = new Highlight(shown.range)
    highlight.priority = 1
    CSS.highlights.set('found-now', highlight)
  }
  return () => {
    CSS.highlights.delete('found')
    CSS.highlights.delete('found-now')
  }
}

/** While somebody searches, the text does not scroll away under them: also after the jump to what was found. */
function hold(player: Player): () => void {
  const holds = () => window.dispatchEvent(new Event('hold'))
  holds()
  return player.onJump(() => queueMicrotask(holds))
}

function bringIntoView(range: Range | undefined) {
  if (!range) return
  const box = range.getBoundingClientRect()
  const style = getComputedStyle(document.documentElement)
  const top = parseFloat(style.scrollPaddingTop) || 0
  const bottom = window.innerHeight - (parseFloat(style.scrollPaddingBottom) || 0)
  if (box.top >= top && box.bottom <= bottom) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const way = box.top - top - (bottom - top) / 3
  window.scrollBy({ top: way, behavior: still ? 'instant' : 'smooth' })
}
