import { quoted } from '../diagnostic'
import type { ConceptFacts, ProjectContext } from './context'
import type { Found, Rule } from './rule'

/** An alias is another name. */
export const aliasRepeated: Rule<ProjectContext> = {
  name: 'alias-repeated',
  severity: 'hint',
  description: 'An alias is not the term, nor another alias, of its own concept.',
  example: {
    bad: {
      files: {
        'concepts/borrowing.mdx':
          '---\nterm: Borrowing\naliases: [loan, borrowing]\n---\n\nA loan.\n',
      },
    },
    says: 'concepts/borrowing.mdx:3:17: Unexpected alias `borrowing`, expected another name than the term',
    good: {
      files: {
        'concepts/borrowing.mdx': '---\nterm: Borrowing\naliases: [loan]\n---\n\nA loan.\n',
      },
    },
  },
  run: ({ concepts }) => concepts.flatMap(repeatedIn),
}

function repeatedIn({ term, aliases, file, place, places }: ConceptFacts): Found[] {
  const names = [term, ...aliases].map((name) => name.toLowerCase())
  return aliases.flatMap((alias, index) => {
    const first = names.indexOf(alias.toLowerCase())
    if (first === index + 1) return []
    return {
      file,
      place: places[`aliases.${index}`] ?? places.aliases ?? place,
      reason: `Unexpected alias ${quoted(alias)}, expected another name than ${first === 0 ? 'the term' : `alias ${first}`}`,
      remedy: 'Delete it: case does not count.',
    }
  })
}
