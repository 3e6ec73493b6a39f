import type { Concept } from '../../episode/model'
import type { Show } from '../../site'
import { absolute, conceptUrl } from '../addresses'
import { meaningOf } from '../texts'
import type { Thing } from './thing'

/**
 * All concepts for search engines, as one set of terms.
 *
 * @see https://schema.org/DefinedTermSet
 */
export function conceptsThing(show: Show, concepts: readonly Concept[]): Thing {
  const terms = concepts.map(({ id, term }) => ({
    '@type': 'DefinedTerm',
    name: term,
    url: conceptUrl(show, id),
  }))
  return { ...setRef(show), inLanguage: show.language, hasDefinedTerm: terms }
}

/**
 * A concept for search engines: its term, its meaning, and what is read about it elsewhere.
 *
 * @see https://schema.org/DefinedTerm
 */
export function conceptThing(show: Show, concept: Concept): Thing {
  const { id, term, aliases } = concept
  return {
    '@type': 'DefinedTerm',
    name: term,
    alternateName: aliases,
    termCode: id,
    description: meaningOf(concept),
    url: conceptUrl(show, id),
    inDefinedTermSet: setRef(show),
  }
}

function setRef(show: Show): Thing {
  const url = absolute(show, '/concepts/')
  return { '@type': 'DefinedTermSet', name: `Concepts of ${show.title}`, url }
}
