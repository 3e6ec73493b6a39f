import { formatTime, type Ms } from '../time'
import type { EpisodeContext } from './context'
import { givenTimes, nounOf, type Timed } from './given-times'
import type { Rule } from './rule'
import { writtenTime } from './written-time'

/** How far a word may be spoken from a time that is surely meant, in milliseconds. */
const SURE = 2000

/** A time past the first hour names its hour. It is certain that one is missing where the word times agree. */
export const timeHour: Rule<EpisodeContext> = {
  name: 'time-hour',
  severity: 'error',
  description: 'Past the first hour every time is written with its hour.',
  example: {
    bad: {
      text: 'One <Mark at="1:10:00" />two <Mark at="12:05" />three <Mark at="1:14:00" />four.',
      recording: { duration: 4_500_000 },
    },
    says: '7:30: Unexpected mark at `12:05` after one at `1:10:00`, expected a time with its hour',
    good: {
      text: 'One <Mark at="1:10:00" />two <Mark at="1:12:05" />three <Mark at="1:14:00" />four.',
      recording: { duration: 4_500_000 },
    },
  },
  run(context) {
    const times = givenTimes(context)
    const lines = context.source.split('\n')
    return times.flatMap(({ one, meant }, index) => {
      const before = times[index - 1]
      if (!before || meant === one.at.value) return []
      const fix = { actual: writtenTime(one.at, lines), expected: formatTime(meant) }
      const isSure = fix.actual !== '' && isSpokenAt(one, meant, context)
      return {
        file: context.episode.file,
        place: isSure ? one.at.place : one.place,
        reason: `Unexpected ${nounOf(one)} at \`${formatTime(one.at.value)}\` after one at \`${formatTime(before.meant)}\`, expected a time with its hour`,
        remedy: `Did you mean \`${formatTime(meant)}\`?`,
        ...(isSure ? fix : {}),
      }
    })
  },
}

function isSpokenAt({ word }: Timed, time: Ms, { timed }: EpisodeContext): boolean {
  const start = timed?.matches[word]?.[1] ?? null
  return start !== null && Math.abs(start - time) <= SURE
}
