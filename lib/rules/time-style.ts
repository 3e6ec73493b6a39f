import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'
import { writtenTime } from './written-time'

const HOUR = 3_600_000

/** Times past the hour look alike: `72:00` between `1:10:00` and `1:14:00` is read as a slip. */
export const timeStyle: Rule<EpisodeContext> = {
  name: 'time-style',
  severity: 'hint',
  description: 'Times past the first hour are all written with their hour, or none is.',
  example: {
    bad: {
      text: 'One <Mark at="1:10:00" />two <Mark at="72:00" />three.',
      recording: { duration: 4_500_000 },
    },
    says: '7:40: Unexpected `72:00` beside times with an hour, expected `1:12:00`',
    good: {
      text: 'One <Mark at="1:10:00" />two <Mark at="1:12:00" />three.',
      recording: { duration: 4_500_000 },
    },
  },
  run({ episode, placed, source }) {
    const lines = source.split('\n')
    const times = placed
      .flatMap(({ at, until }) => [at, until])
      .flatMap((time) => (time && time.value >= HOUR ? time : []))
      .map((time) => ({ time, text: writtenTime(time, lines) }))
    const isMixed = times.some(({ text }) => /:.*:/.test(text))
    return times.flatMap(({ time, text }) => {
      if (!isMixed || !/^\d+:\d+(\.\d+)?$/.test(text)) return []
      const expected = formatTime(time.value)
      return {
        file: episode.file,
        place: time.place,
        reason: `Unexpected \`${text}\` beside times with an hour, expected \`${expected}\``,
        remedy: 'Write all of them in one way: `earmark check --fix` does.',
        actual: text,
        expected,
      }
    })
  },
}
