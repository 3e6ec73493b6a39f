import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** How far a given time may lie from the word it stands before, in milliseconds. */
const TOLERANCE = 2000

/** A given time is near the word times: either it is a slip, or the words were aligned wrongly there. */
export const anchorNearWords: Rule<EpisodeContext> = {
  name: 'anchor-near-words',
  severity: 'warning',
  description: 'A given `at` lies within 2 s of the word times.',
  example: {
    bad: {
      text: 'Hello <Mark at="0:09" />there.',
      words: [
        ['Hello', 1000, 1400],
        ['there', 1400, 2000],
      ],
    },
    says: '7:17: Unexpected `at` of `0:09` for a word spoken at `0:01.4`, expected at most 2 s between them',
    good: {
      text: 'Hello <Mark at="0:01.5" />there.',
      words: [
        ['Hello', 1000, 1400],
        ['there', 1400, 2000],
      ],
    },
  },
  run({ episode, placed, timed }) {
    return placed.flatMap(({ at, word }) => {
      const [text, start] = timed?.matches[word] ?? []
      if (!at || text === undefined || start === null || start === undefined) return []
      if (Math.abs(at.value - start) <= TOLERANCE) return []
      const spoken = formatTime(start)
      return {
        file: episode.file,
        place: at.place,
        reason: `Unexpected \`at\` of \`${formatTime(at.value)}\` for a word spoken at \`${spoken}\`, expected at most 2 s between them`,
        remedy: `Change it to \`${spoken}\`, where \`${text}\` starts, or delete it.`,
      }
    })
  },
}
