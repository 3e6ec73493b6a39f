import type { ConceptFacts, ProjectContext } from './context'
import type { Rule } from './rule'

/** What is defined is spoken about somewhere, or is read beside what is: else nobody comes to its page. */
export const conceptUsed: Rule<ProjectContext> = {
  name: 'concept-used',
  severity: 'hint',
  description: 'Every concept is anchored in an episode, or required or related where one is.',
  example: {
    bad: { files: { 'concepts/borrowing.mdx': '---\nterm: Borrowing\n---\n\nA loan.\n' } },
    says: 'concepts/borrowing.mdx:1:1: Unexpected concept `borrowing` that no episode anchors, expected at least one anchor',
    good: {
      text: 'We <Concept id="borrowing" at="0:01">borrow</Concept> a value.',
      files: { 'concepts/borrowing.mdx': '---\nterm: Borrowing\n---\n\nA loan.\n' },
    },
  },
  run({ concepts, anchored }) {
    if (anchored === null) return []
    const reached = reachedFrom(anchored, concepts)
    return concepts.flatMap(({ id, file, place }) => {
      if (reached.has(id)) return []
      return {
        file,
        place,
        reason: `Unexpected concept \`${id}\` that no episode anchors, expected at least one anchor`,
        remedy: `Put \`<Concept id="${id}">…</Concept>\` around the words about it, or delete it.`,
      }
    })
  },
}

/** Concepts, those that they require and relate to, those of these, and so on. */
function reachedFrom(
  anchored: ReadonlySet<string>,
  concepts: readonly ConceptFacts[],
): ReadonlySet<string> {
  const known = new Map(concepts.map((concept) => [concept.id, concept]))
  const reached = new Set(anchored)
  for (const id of reached) {
    const { requires = [], related = [] } = known.get(id) ?? {}
    for (const next of [...requires, ...related]) reached.add(next)
  }
  return reached
}
