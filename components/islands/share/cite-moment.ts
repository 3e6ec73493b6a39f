import { fragmentOf } from '../../../lib/deep-link'
import { formatClock, ZERO } from '../../../lib/time'
import type { Player } from '../player/player'

/** Fills in the citations of the moment at which they are opened; none before the episode has begun. */
export function citeMoments(player: Player, signal: AbortSignal) {
  const look = ({ target }: Event) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return
    const place = target.querySelector<HTMLElement>('[data-cite]')
    if (!place) return
    place.replaceChildren()
    place.append(...citationsIn(place, [...target.querySelectorAll('.copyable-box')], player))
  }
  document.addEventListener('toggle', look, { capture: true, signal })
}

function citationsIn({ dataset }: HTMLElement, wholes: readonly Element[], player: Player): Node[] {
  const isLoaded = player.state().episode?.slug === dataset.episode
  const time = isLoaded ? player.clock.now() : ZERO
  if (time < 1000) return []
  const [clock, fragment] = [formatClock(time), fragmentOf(time)]
  const told = document.createElement('p')
  told.textContent = `This moment, ${clock}`
  return [
    told,
    ...partsIn(dataset.cite).flatMap((parts, i) => {
      const whole = wholes[i]
      return whole ? field(whole, fill(parts, clock, fragment)) : []
    }),
  ]
}

/** A time stands behind the first part of a citation, its fragment behind the second. */
function fill([before, between, after]: readonly unknown[], clock: string, fragment: string) {
  return `${before}${clock}${between}${fragment}${after}`
}

/** As the citation of the whole episode stands there. */
function field(whole: Element, citation: string): Node {
  const box = whole.cloneNode(true)
  if (!(box instanceof Element)) return box
  for (const said of box.querySelectorAll('[role="status"]')) said.textContent = ''
  box.querySelector('.copyable')?.replaceChildren(citation)
  return box
}

function partsIn(json = '[]'): readonly (readonly unknown[])[] {
  const citations: unknown = JSON.parse(json)
  return Array.isArray(citations) ? citations.filter(Array.isArray) : []
}
