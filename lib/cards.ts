import type { Concept } from './episode/model'
import { cardHtml, startHtml } from './formats/concept'
import { type Html, piece } from './html-piece'
import type { Moment } from './moments'

type Concepts = ReadonlyMap<string, Concept>

/** What an episode speaks about. */
export interface Spoken {
  readonly slug: string
  /** Ids of concepts in the order they are spoken about. */
  readonly spoken: readonly string[]
  /** A concept's place in the episode's row of hues. */
  readonly hues: ReadonlyMap<string, number>
}

/** The cards of an episode's concepts, and of those next to them, as one piece of its page. */
export function cardsOf(
  { slug, spoken, hues }: Spoken,
  all: Concepts,
  moments: ReadonlyMap<string, readonly Moment[]>,
): Html {
  const concepts = withNeighbours(spoken, all)
  const near = new Set(concepts.map(({ id }) => id))
  const cards = concepts.map((concept) => {
    const { id } = concept
    const said = moments.get(id) ?? []
    return cardHtml(concept, { slug, hue: hues.get(id) ?? 0, concepts: all, near, moments: said })
  })
  return piece(slug, 'concepts', startHtml() + cards.join(''))
}

function withNeighbours(ids: readonly string[], all: Concepts): Concept[] {
  const near = ids.flatMap((id) => {
    const concept = all.get(id)
    return concept ? [...concept.requires, ...concept.related] : []
  })
  return [...new Set([...ids, ...near])].flatMap((id) => all.get(id) ?? [])
}
