import { didYouMean } from '../diagnostic'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** Every anchor leads to a concept that exists. */
export const conceptDefined: Rule<EpisodeContext> = {
  name: 'concept-defined',
  severity: 'error',
  description: 'The `id` of every anchor names a concept.',
  example: {
    bad: {
      text: 'The <Concept id="borow-checker">borrow checker</Concept> looks at every reference.',
      files: {
        'concepts/borrow-checker.mdx': '---\nterm: Borrow checker\n---\n\nLooks at lifetimes.\n',
      },
    },
    says: '7:5: Unexpected concept `borow-checker`, expected the name of a file in concepts/',
    good: {
      text: 'The <Concept id="borrow-checker">borrow checker</Concept> looks at every reference.',
      files: {
        'concepts/borrow-checker.mdx': '---\nterm: Borrow checker\n---\n\nLooks at lifetimes.\n',
      },
    },
  },
  run({ episode, placed, concepts }) {
    const ids = new Set(concepts.map((concept) => concept.id))
    return placed.flatMap(({ kind, id, place }) => {
      if ((kind !== 'segment' && kind !== 'mention') || ids.has(id)) return []
      return {
        file: episode.file,
        place,
        reason: `Unexpected concept \`${id}\`, expected the name of a file in concepts/`,
        remedy: didYouMean(id, ids, `Begin it with \`earmark new --concept ${id}\`.`),
      }
    })
  },
}
