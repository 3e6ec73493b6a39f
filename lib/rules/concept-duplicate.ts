import { diagnostic } from '../diagnostic'
import type { Concept } from '../episode/model'
import type { ConceptContext, Rule } from './rule'

/** One id is defined once, in `concepts/` or in one front matter. */
export const conceptDuplicate: Rule<ConceptContext> = {
  name: 'concept-duplicate',
  description: 'Every concept is defined once in the whole project.',
  run({ concepts }) {
    const first = new Map<string, Concept>()
    return concepts.flatMap((concept) => {
      const other = first.get(concept.id)
      if (!other) first.set(concept.id, concept)
      if (!other) return []
      const { line, column } = other.place
      return diagnostic({
        file: concept.file,
        place: concept.place,
        rule: conceptDuplicate.name,
        reason: `Unexpected second definition of \`${concept.id}\`, expected one: the first is at ${other.file}:${line}:${column}`,
        remedy: 'Delete one of the two, or give this one another id.',
      })
    })
  },
}
