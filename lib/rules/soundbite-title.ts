import type { EpisodeContext } from './context'
import type { Rule } from './rule'
import { segmentsIn } from './written'

/** Characters that apps show. */
const MOST = 128

/**
 * A soundbite that is called as its concept is has a title that podcast apps hold.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md
 */
export const soundbiteTitle: Rule<EpisodeContext> = {
  name: 'soundbite-title',
  severity: 'warning',
  description:
    'A soundbite is called in at most 128 characters, also where its concept’s term is longer.',
  example: {
    bad: {
      text: '<Concept id="moves" at="0:10" until="0:40" soundbite>\n\nA value moves.\n\n</Concept>',
      files: { 'concepts/moves.mdx': `---\nterm: ${'move'.repeat(33)}\n---\n\nLeaves.\n` },
    },
    says: '7:44: Unexpected soundbite called by a term of 132 characters, expected at most 128',
    good: {
      text: '<Concept id="moves" at="0:10" until="0:40" soundbite="A value moves">\n\nA value moves.\n\n</Concept>',
      files: { 'concepts/moves.mdx': `---\nterm: ${'move'.repeat(33)}\n---\n\nLeaves.\n` },
    },
  },
  run({ episode, concepts }) {
    const terms = new Map(concepts.map(({ id, term }) => [id, term]))
    return segmentsIn(episode.blocks).flatMap(({ concept, soundbite }) => {
      const { length } = [...(terms.get(concept) ?? '')]
      if (soundbite?.value !== '' || length <= MOST) return []
      return [
        {
          file: episode.file,
          place: soundbite.place,
          reason: `Unexpected soundbite called by a term of ${length} characters, expected at most ${MOST}`,
          remedy:
            'Give it a title of its own: `soundbite="…"`. In the feed the term ends with `…`.',
        },
      ]
    })
  },
}
