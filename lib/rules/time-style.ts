import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'
import { writtenTime } from './written-time'

const HOUR = 3_600_000

/** `72:00` between `1:10:00` and `1:14:00` is read as a slip, and players show no such minutes. */
export const timeStyle: Rule<EpisodeContext> = {
  name: 'time-style',
  severity: 'hint',
  description: 'In an episode of more than an hour, times past the first one are written with it.',
  example: {
    bad: {
      text: 'One <Mark at="1:10:00" />two <Mark at="72:00" />three.',
      recording: { duration: 4_500_000 },
    },
    says: '7:40: Unexpected minutes past an hour in `72:00`, expected `1:12:00`',
    good: {
      text: 'One <Mark at="1:10:00" />two <Mark at="1:12:00" />three.',
      recording: { duration: 4_500_000 },
    },
  },
  run({ episode, placed, source }) {
    const lines = source.split('\n')
    const times = placed.flatMap(({ at, until }) => [at, until])
    return times.flatMap((time) => {
      if (!time || time.value < HOUR) return []
      const actual = writtenTime(time, lines)
      if (!/^\d+:\d+(\.\d+)?$/.test(actual)) return []
      const expected = formatTime(time.value)
      return {
        file: episode.file,
        place: time.place,
        reason: `Unexpected minutes past an hour in \`${actual}\`, expected \`${expected}\``,
        remedy: 'Write it with its hour: `earmark check --fix` does.',
        actual,
        expected,
      }
    })
  },
}
