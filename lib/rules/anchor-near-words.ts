import { diagnostic } from '../diagnostic'
import { formatTime } from '../time'
import type { EpisodeContext, Rule } from './rule'

/** How far a given time may lie from the word it stands before, in milliseconds. */
const TOLERANCE = 2000

/** A given time is near the word times: either it is a slip, or the words were aligned wrongly there. */
export const anchorNearWords: Rule<EpisodeContext> = {
  name: 'anchor-near-words',
  description: 'A given `at` lies within 2 s of the word times.',
  run({ episode, placed, timed }) {
    return placed.flatMap(({ at, word }) => {
      const [text, start] = timed?.matches[word] ?? []
      if (!at || text === undefined || start === null || start === undefined) return []
      if (Math.abs(at.value - start) <= TOLERANCE) return []
      const spoken = formatTime(start)
      return diagnostic({
        file: episode.file,
        place: at.place,
        rule: anchorNearWords.name,
        reason: `Unexpected \`at\` of \`${formatTime(at.value)}\` for a word spoken at \`${spoken}\`, expected at most 2 s between them`,
        remedy: `Change it to \`${spoken}\`, where \`${text}\` starts, or delete it.`,
        severity: 'warning',
      })
    })
  },
}
