import { parseConcept } from '../../lib/episode/concept'
import type { Concept } from '../../lib/episode/model'
import { parseEpisode } from '../../lib/episode/parse'
import type { ProjectFiles } from '../../lib/episode/read'

/** Every concept of a project: from concepts/, and from the front matter of episodes that define some. */
export function knownConcepts({ concepts, episodes }: ProjectFiles): Concept[] {
  const definers = episodes.filter(({ source }) => OWN.test(source.text))
  return [
    ...concepts.map((source) => parseConcept(source).value),
    ...definers.flatMap(({ source }) => parseEpisode(source).value.concepts),
  ]
}

/** To parse a thousand transcripts takes minutes; few define a concept. */
const OWN = /^(?:concepts|["']concepts["'])\s*:/m
