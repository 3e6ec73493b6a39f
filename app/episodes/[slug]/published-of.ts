import type { Published } from '../../../lib/formats/published/published'
import type { Episode, Library } from '../../../lib/library'

/** What the open formats of an episode are made from. */
export function publishedOf(
  { transcript, enclosure, moments }: Episode,
  { show, concepts }: Library,
): Published {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return { show, transcript, audio: enclosure.url, moments, concepts: byId }
}
