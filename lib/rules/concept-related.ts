import { didYouMean } from '../diagnostic'
import type { ConceptFacts, ProjectContext } from './context'
import type { Found, Rule } from './rule'

/** What a concept requires and relates to exists, and is another one. */
export const conceptRelated: Rule<ProjectContext> = {
  name: 'concept-related',
  severity: 'error',
  description: 'The ids under `requires` and `related` name other concepts.',
  example: {
    bad: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\nrequires: [owership]\n---\n\nA loan.\n',
        'concepts/ownership.mdx': '---\nterm: Ownership\n---\n\nWho frees a value.\n',
      },
    },
    says: 'concepts/borrowing.mdx:3:12: Unexpected `owership` under `requires`, expected the id of another concept',
    good: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\nrequires: [ownership]\n---\n\nA loan.\n',
        'concepts/ownership.mdx': '---\nterm: Ownership\n---\n\nWho frees a value.\n',
      },
    },
  },
  run({ concepts }) {
    const ids = new Set(concepts.map((concept) => concept.id))
    return concepts.flatMap((concept) => [
      ...strangers(concept, 'requires', ids),
      ...strangers(concept, 'related', ids),
    ])
  },
}

function strangers(
  concept: ConceptFacts,
  key: 'requires' | 'related',
  ids: ReadonlySet<string>,
): Found[] {
  return concept[key].flatMap((id, index) => {
    if (id !== concept.id && ids.has(id)) return []
    const { places } = concept
    const others = Array.from(ids).filter((one) => one !== concept.id)
    return {
      file: concept.file,
      place: places[`${key}.${index}`] ?? places[key] ?? concept.place,
      reason: `Unexpected \`${id}\` under \`${key}\`, expected the id of another concept`,
      remedy:
        id === concept.id
          ? 'Delete it.'
          : didYouMean(id, others, `Begin it with \`earmark new --concept ${id}\`.`),
    }
  })
}
