import { formatSpoken, ms } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** Milliseconds that apps play well by themselves. */
const LEAST = 15_000
const MOST = 120_000

/**
 * A soundbite is neither over before it is understood, nor an episode of its own.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/soundbite.md
 */
export const soundbiteLength: Rule<EpisodeContext> = {
  name: 'soundbite-length',
  severity: 'hint',
  description: 'A soundbite lasts from 15 seconds to 2 minutes, as podcast apps expect.',
  example: {
    bad: {
      text: '<Concept id="moves" at="0:10" until="0:14" soundbite>\n\nA value moves.\n\n</Concept>',
    },
    says: '7:44: Unexpected soundbite of 4 seconds, expected 15 seconds to 2 minutes',
    good: {
      text: '<Concept id="moves" at="0:10" until="0:40" soundbite="A value moves">\n\nA value moves.\n\n</Concept>',
    },
  },
  run({ episode, transcript }) {
    return (transcript?.soundbites ?? []).flatMap(({ start, end, place }) => {
      const length = ms(end - start)
      if (length >= LEAST && length <= MOST) return []
      return [
        {
          file: episode.file,
          place,
          reason: `Unexpected soundbite of ${formatSpoken(length)}, expected 15 seconds to 2 minutes`,
          remedy: 'Mark another segment, or change its `at` and `until`.',
        },
      ]
    })
  },
}
