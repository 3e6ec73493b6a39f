import type { ConceptFacts, ProjectContext } from './context'
import type { Rule } from './rule'

/** There is an order in which to read the concepts. One diagnostic for each group that has none. */
export const requiresCircle: Rule<ProjectContext> = {
  name: 'requires-circle',
  severity: 'warning',
  description: 'No concept requires itself, however far around.',
  example: {
    bad: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\nrequires: [lifetime]\n---\n\nA loan.\n',
        'concepts/lifetime.mdx': '---\nterm: Lifetime\nrequires: [borrowing]\n---\n\nHow long.\n',
      },
    },
    says: 'concepts/borrowing.mdx:3:12: Unexpected circle `borrowing` → `lifetime` → `borrowing`, expected an order in which to read them',
    good: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\nrelated: [lifetime]\n---\n\nA loan.\n',
        'concepts/lifetime.mdx': '---\nterm: Lifetime\nrequires: [borrowing]\n---\n\nHow long.\n',
      },
    },
  },
  run({ concepts }) {
    const known = new Map(concepts.map((concept) => [concept.id, concept]))
    const told = new Set<string>()
    return concepts.flatMap((concept) => {
      const circle = told.has(concept.id) ? null : shortestCircle(concept, known)
      if (!circle) return []
      for (const id of circle) told.add(id)
      const key = `requires.${concept.requires.indexOf(circle[1] ?? '')}`
      const names = circle.map((id) => `\`${id}\``)
      return {
        file: concept.file,
        place: concept.places[key] ?? concept.places.requires ?? concept.place,
        reason: `Unexpected circle ${names.join(' → ')}, expected an order in which to read them`,
        remedy: 'Move one of the steps from `requires` to `related`.',
      }
    })
  },
}

/** The shortest way from a concept back to it, both ends included; by breadth first. */
function shortestCircle(
  start: ConceptFacts,
  known: ReadonlyMap<string, ConceptFacts>,
): string[] | null {
  const before = new Map<string, string>()
  const queue = [start.id]
  for (const id of queue) {
    for (const next of known.get(id)?.requires ?? []) {
      // A concept that requires itself is another rule's.
      if (next === id) continue
      if (next === start.id) return [...wayTo(id, before), start.id]
      if (before.has(next)) continue
      before.set(next, id)
      queue.push(next)
    }
  }
  return null
}

function wayTo(end: string, before: ReadonlyMap<string, string>): string[] {
  const way = [end]
  for (let id = before.get(end); id !== undefined; id = before.get(id)) way.unshift(id)
  return way
}
