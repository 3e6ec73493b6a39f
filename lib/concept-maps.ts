import type { Concept } from './episode/model'
import type { Episode, Library } from './library'
import { type ConceptMap, layOut, MANY, WIDTHS } from './map/layout'
import type { MapConcept } from './map/node'
import { mapSvg } from './map/svg'
import { byConcept, inOrderSaid, type Moment } from './moments'
import { conceptRoute, episodeRoute, href } from './routes'
import { lengthOf, stopsOf } from './tour'
import type { Ms } from './time'

export type MapWidth = keyof typeof WIDTHS

/** The map of the whole show as HTML, once for each width at which it looks different. */
export function showMapHtml({ concepts, moments }: Library): string {
  const known = concepts.map((concept) => mapConcept(concept, moments.get(concept.id) ?? []))
  const maps = new Map<string, { map: ConceptMap; classes: string[] }>()
  for (const [name, width] of Object.entries(WIDTHS)) {
    // Of many there is a row each on a column as on a phone: once is enough.
    const isOne = known.length > MANY && name === 'column'
    const map = layOut(known, isOne ? WIDTHS.phone : width)
    const key = JSON.stringify(map)
    const same = maps.get(key) ?? { map, classes: ['map'] }
    maps.set(key, { map, classes: [...same.classes, `map-${name}`] })
  }
  const hrefOf = (id: string) => href(conceptRoute(id))
  return [...maps.values()]
    .map(({ map, classes }) => mapSvg(map, { classes, hrefOf, hueOf: () => null }))
    .join('')
}

/** The map of an episode's own concepts, as an SVG file. */
export function episodeMapSvg(episode: Episode, concepts: readonly Concept[], width: MapWidth) {
  const { slug, playable } = episode
  const hues = new Map(playable.segments.map(({ concept, hue }) => [concept, hue]))
  const map = layOut(conceptsOf(episode, concepts), WIDTHS[width])
  return mapSvg(map, {
    classes: ['map'],
    hrefOf: (id) => href(episodeRoute(slug)) + `#${id}`,
    hueOf: (id) => hues.get(id) ?? null,
    style: STYLE,
  })
}

/** How the concepts of an episode lead to each other, in words: `Gradient → Backpropagation, Batch Normalization`. */
export function episodeSteps(episode: Episode, concepts: readonly Concept[]): string[] {
  const known = conceptsOf(episode, concepts)
  return known.flatMap(({ id, term }) => {
    const next = known.filter((one) => one.id !== id && one.requires.includes(id))
    return next.length > 0 ? [`${term} → ${next.map((one) => one.term).join(', ')}`] : []
  })
}

function conceptsOf({ moments }: Episode, concepts: readonly Concept[]): MapConcept[] {
  const said = byConcept(moments)
  return concepts.flatMap((concept) => {
    const own = said.get(concept.id)
    return own ? [mapConcept(concept, own)] : []
  })
}

function mapConcept({ id, term, requires }: Concept, moments: readonly Moment[]): MapConcept {
  return { id, term, requires, spoken: spokenTime(moments) }
}

/** How long a concept is spoken about; what overlaps counts once. */
export function spokenTime(moments: readonly Moment[]): Ms {
  return lengthOf(stopsOf(inOrderSaid(moments)))
}

/** For the file by itself, as a picture: it knows neither the site's colours nor its letters. */
const STYLE = [
  'text{font-family:"Source Serif 4",Georgia,serif;font-weight:600;text-anchor:middle;fill:#2a231d}',
  'rect{fill:#f6f3ee;stroke:#a59d92}',
  'path{fill:none;stroke:#a59d92}.map-far{opacity:.4}',
  '@media(prefers-color-scheme:dark){',
  'text{fill:#e0dbd3}rect{fill:#211d19;stroke:#5d564f}path{stroke:#5d564f}',
  '}',
].join('')
