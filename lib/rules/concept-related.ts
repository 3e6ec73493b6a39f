import { type Diagnostic, diagnostic, didYouMean } from '../diagnostic'
import type { Concept } from '../episode/model'
import type { ConceptContext, Rule } from './rule'

/** What a concept requires and relates to exists, and is another one. */
export const conceptRelated: Rule<ConceptContext> = {
  name: 'concept-related',
  description: 'The ids under `requires` and `related` name other concepts.',
  run({ concepts }) {
    const ids = new Set(concepts.map((concept) => concept.id))
    return concepts.flatMap((concept) => [
      ...strangers(concept, 'requires', ids),
      ...strangers(concept, 'related', ids),
    ])
  },
}

function strangers(
  concept: Concept,
  key: 'requires' | 'related',
  ids: ReadonlySet<string>,
): Diagnostic[] {
  const others = Array.from(ids).filter((id) => id !== concept.id)
  return concept[key].flatMap((id, index) => {
    if (id !== concept.id && ids.has(id)) return []
    const { places } = concept
    return diagnostic({
      file: concept.file,
      place: places[`${key}.${index}`] ?? places[key] ?? concept.place,
      rule: conceptRelated.name,
      reason: `Unexpected \`${id}\` under \`${key}\`, expected the id of another concept`,
      remedy:
        id === concept.id
          ? 'Delete it.'
          : didYouMean(id, others, `Begin it with \`earmark new --concept ${id}\`.`),
    })
  })
}
