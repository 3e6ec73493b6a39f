import type { ConceptCard } from '../../lib/formats/concept-card'
import type { Playable } from '../../lib/playable'
import { conceptRoute, episodeFileRoute, href } from '../../lib/routes'

/** A concept's card; `null` where the show has no such concept any more. */
export async function fetchCard(concept: string): Promise<ConceptCard | null> {
  return fetchJson<ConceptCard>(`${conceptRoute(concept)}card.json`)
}

/** What the player has to know of an episode; `null` where it is gone. */
export async function fetchPlayable(slug: string): Promise<Playable | null> {
  return fetchJson<Playable>(episodeFileRoute(slug, 'playable.json'))
}

/** Our own files, made by the same build. */
async function fetchJson<T>(route: string): Promise<T | null> {
  const response = await fetch(href(route))
  if (response.status === 404) return null
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${route}`)
  return response.json()
}
