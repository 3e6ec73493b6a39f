import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** An anchor ends after it starts. */
export const untilAfterAt: Rule<EpisodeContext> = {
  name: 'until-after-at',
  severity: 'error',
  description: 'The `until` of an anchor is later than its `at`.',
  example: {
    bad: { text: 'We <Concept id="ownership" at="0:20" until="0:02">own values</Concept>.' },
    says: '7:45: Unexpected end at `0:02` of an anchor that starts at `0:20`, expected a later one',
    good: { text: 'We <Concept id="ownership" at="0:20" until="0:22">own values</Concept>.' },
  },
  run({ episode, placed }) {
    return placed.flatMap(({ at, until }) => {
      if (!at || !until || until.value > at.value) return []
      const start = formatTime(at.value)
      return {
        file: episode.file,
        place: until.place,
        reason: `Unexpected end at \`${formatTime(until.value)}\` of an anchor that starts at \`${start}\`, expected a later one`,
        remedy: `Change \`until\` to a time after \`${start}\`, or delete it: the anchor then ends with its text.`,
      }
    })
  },
}
