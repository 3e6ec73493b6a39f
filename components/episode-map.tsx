import { episodeSteps } from '../lib/concept-maps'
import type { Episode, Library } from '../lib/library'
import { episodeFileRoute, href } from '../lib/routes'
import { MapKey } from './map-key'

/**
 * A picture of the episode's concepts, where some lead to others. It is fetched when it is opened; with JavaScript it
 * then lights up as it plays.
 */
export function EpisodeMap({ episode, library }: { episode: Episode; library: Library }) {
  const steps = episodeSteps(episode, library.concepts)
  if (steps.length === 0) return null
  const file = (name: string) => href(episodeFileRoute(episode.slug, name))
  return (
    <details className="map-fold" data-map={episode.slug}>
      <summary>How its concepts lead to each other</summary>
      <MapKey />
      <picture className="map-picture">
        <source media="(max-width: 40rem)" srcSet={file('map-phone.svg')} />
        <img src={file('map.svg')} loading="lazy" alt={steps.join('. ')} />
      </picture>
    </details>
  )
}
