import type { ConceptFacts, ProjectContext } from './context'
import type { Rule } from './rule'

/** One id is defined once, in `concepts/` or in one front matter. */
export const conceptDuplicate: Rule<ProjectContext> = {
  name: 'concept-duplicate',
  severity: 'error',
  description: 'Every concept is defined once in the whole project.',
  example: {
    bad: {
      front: 'concepts: { borrowing: { term: Borrowing, definition: "A loan of a value." } }',
      files: { 'concepts/borrowing.mdx': '---\nterm: Borrowing\n---\n\nA loan.\n' },
    },
    says: '5:13: Unexpected second definition of `borrowing`, expected one: the first is at concepts/borrowing.mdx:1:1',
    good: {
      files: { 'concepts/borrowing.mdx': '---\nterm: Borrowing\n---\n\nA loan of a value.\n' },
    },
  },
  run({ concepts }) {
    const first = new Map<string, ConceptFacts>()
    return concepts.flatMap((concept) => {
      const other = first.get(concept.id)
      if (!other) first.set(concept.id, concept)
      if (!other) return []
      const { line, column } = other.place
      return {
        file: concept.file,
        place: concept.place,
        reason: `Unexpected second definition of \`${concept.id}\`, expected one: the first is at ${other.file}:${line}:${column}`,
        remedy: 'Delete one of the two, or give this one another id.',
      }
    })
  },
}
