import { diagnostic } from '../diagnostic'
import { formatTime } from '../time'
import type { EpisodeContext, Rule } from './rule'

/** No time lies past the end of the audio. */
export const withinAudio: Rule<EpisodeContext> = {
  name: 'within-audio',
  description: 'Every time in the text lies within the audio.',
  run({ episode, placed, audio }) {
    if (!audio) return []
    const times = placed.flatMap(({ at, until }) => [at, until])
    return times.flatMap((time) => {
      if (!time || time.value <= audio.duration) return []
      return diagnostic({
        file: episode.file,
        place: time.place,
        rule: withinAudio.name,
        reason: `Unexpected time \`${formatTime(time.value)}\` past the audio's end, expected \`${formatTime(audio.duration)}\` or earlier`,
        remedy: `Correct the time, or look whether \`${episode.meta.audio}\` is the right recording.`,
      })
    })
  },
}
