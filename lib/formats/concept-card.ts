import { toHtml } from 'hast-util-to-html'
import type { Concept } from '../episode/model'
import { definition } from './html'

/** A concept as it is asked for: the term, and on its back the definition. */
export interface ConceptCard {
  readonly id: string
  readonly term: string
  /** HTML. */
  readonly definition: string
}

/** The card of a concept, as a browser fetches it. */
export function conceptCard(concept: Concept): ConceptCard {
  return {
    id: concept.id,
    term: concept.term,
    definition: toHtml(definition(concept.definition)),
  }
}
