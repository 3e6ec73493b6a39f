import type { Published } from '../../../lib/formats/published/published'
import type { Episode, Library } from '../../../lib/library'

/** What the open formats of an episode are made from. */
export function publishedOf(
  { transcript, playable, moments }: Episode,
  { show, concepts }: Library,
): Published {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  return { show, transcript, audio: playable.audio, moments, concepts: byId }
}
