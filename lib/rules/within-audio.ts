import { formatTime } from '../time'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** No time lies past the end of the audio. */
export const withinAudio: Rule<EpisodeContext> = {
  name: 'within-audio',
  severity: 'error',
  description: 'Every time in the text lies within the audio.',
  example: {
    bad: { text: 'Hello <Mark at="1:05" />and welcome.', recording: { duration: 60_000 } },
    says: "7:17: Unexpected time `1:05` past the audio's end, expected `1:00` or earlier",
    good: { text: 'Hello <Mark at="0:05" />and welcome.', recording: { duration: 60_000 } },
  },
  run({ episode, placed, duration }) {
    if (duration === null) return []
    const times = placed.flatMap(({ at, until }) => [at, until])
    return times.flatMap((time) => {
      if (!time || time.value <= duration) return []
      return {
        file: episode.file,
        place: time.place,
        reason: `Unexpected time \`${formatTime(time.value)}\` past the audio's end, expected \`${formatTime(duration)}\` or earlier`,
        remedy: `Correct the time, or look whether \`${episode.meta.audio}\` is the right recording.`,
      }
    })
  },
}
