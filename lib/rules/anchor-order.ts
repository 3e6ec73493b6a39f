import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import { givenTimes, nounOf } from './given-times'
import type { Rule } from './rule'

/** Times rise in reading order. One diagnostic for each step back; a time that lacks its hour is another rule's. */
export const anchorOrder: Rule<EpisodeContext> = {
  name: 'anchor-order',
  severity: 'error',
  description: 'The times of anchors, turns and marks rise from the top of the text to its end.',
  example: {
    bad: { text: 'Hello <Mark at="0:09" />and <Mark at="0:02" />welcome.' },
    says: '7:29: Unexpected mark at `0:02` after one at `0:09`, expected rising times',
    good: { text: 'Hello <Mark at="0:02" />and <Mark at="0:09" />welcome.' },
  },
  run(context) {
    const times = givenTimes(context)
    return times.flatMap(({ one, meant }, index) => {
      const before = times[index - 1]
      if (!before || meant !== one.at.value || meant >= before.meant) return []
      const later = times.slice(0, index).find((other) => other.meant > meant) ?? before
      const previous = formatTime(before.meant)
      return {
        file: context.episode.file,
        place: one.place,
        reason: `Unexpected ${nounOf(one)} at \`${formatTime(meant)}\` after one at \`${previous}\`, expected rising times`,
        remedy: `Move it above line ${later.one.place.line}, or change its time to \`${previous}\` or later.`,
      }
    })
  },
}
