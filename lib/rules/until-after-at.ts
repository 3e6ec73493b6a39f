import { diagnostic } from '../diagnostic'
import { formatTime } from '../time'
import type { EpisodeContext, Rule } from './rule'

/** An anchor ends after it starts. */
export const untilAfterAt: Rule<EpisodeContext> = {
  name: 'until-after-at',
  description: 'The `until` of an anchor is later than its `at`.',
  run({ episode, placed }) {
    return placed.flatMap(({ at, until }) => {
      if (!at || !until || until.value > at.value) return []
      const start = formatTime(at.value)
      return diagnostic({
        file: episode.file,
        place: until.place,
        rule: untilAfterAt.name,
        reason: `Unexpected end at \`${formatTime(until.value)}\` of an anchor that starts at \`${start}\`, expected a later one`,
        remedy: `Change \`until\` to a time after \`${start}\`, or delete it: the anchor then ends with its text.`,
      })
    })
  },
}
