import type { Point } from '../diagnostic'
import type { Block, Concept, Link, ParsedEpisode, Places } from '../episode/model'
import { isInside } from '../episode/url'
import type { ConceptFacts, EpisodeFacts, PictureUse, TextContext } from '../rules/context'
import { inlinesIn, segmentsIn } from '../rules/written'

const START: Point = { line: 1, column: 1 }

/** What of an episode is needed beside its text. */
export function episodeFacts(episode: ParsedEpisode): EpisodeFacts {
  const { slug, file, meta, places, blocks, concepts } = episode
  const mentioned = inlinesIn(blocks).flatMap((one) => (one.kind === 'mention' ? one.concept : []))
  const spoken = segmentsIn(blocks).map(({ concept }) => concept)
  return {
    slug,
    file,
    meta: {
      audio: meta.audio,
      date: meta.date,
      draft: meta.draft,
      description: meta.description,
      episode: meta.episode,
      guid: meta.guid,
    },
    places: Object.fromEntries(
      ['audio', 'date', 'description', 'episode', 'guid'].map((key) => [key, places[key] ?? START]),
    ),
    anchored: [...new Set([...spoken, ...mentioned])],
    pictures: [
      ...coverIn(file, meta.image, places),
      ...picturesIn(file, blocks),
      ...concepts.flatMap(({ definition }) => picturesIn(file, definition)),
    ],
  }
}

/** What of a concept other files need. */
export function conceptFacts(concept: Concept): ConceptFacts {
  const { id, term, aliases, requires, related, file, place, places } = concept
  return { id, term, aliases, requires, related, file, place, places }
}

/** The texts of an episode: its own, and the definitions in its front matter. */
export function textsOf({ file, blocks, meta, places, concepts }: ParsedEpisode): TextContext[] {
  const own = { file, blocks, links: linksOf(meta.links, places) }
  return [own, ...concepts.map(definitionOf)]
}

/** The definition of a concept as a text. */
export function definitionOf({ file, definition, links, places }: Concept): TextContext {
  return { file, blocks: definition, links: linksOf(links, places) }
}

/** A cover of the site's own; nothing where it lies elsewhere. */
export function coverIn(file: string, image: string | null, places: Places): PictureUse[] {
  if (image === null || !isInside(image)) return []
  return [{ file, place: places.image ?? START, url: image, isCover: true }]
}

/** The pictures of a text. */
export function picturesIn(file: string, blocks: readonly Block[]): PictureUse[] {
  return inlinesIn(blocks).flatMap((one) =>
    one.kind === 'image' ? { file, place: one.place, url: one.url, isCover: false } : [],
  )
}

/** Links are bare addresses or mappings; wrong ones are left out, so that a place may be that of another: near enough. */
function linksOf(links: readonly Link[], places: Places): TextContext['links'] {
  return links.map(({ url }, index) => ({
    url,
    place: places[`links.${index}.url`] ?? places[`links.${index}`] ?? places.links ?? START,
  }))
}
