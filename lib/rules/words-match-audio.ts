import { diagnostic } from '../diagnostic'
import { formatTime } from '../time'
import type { EpisodeContext, Rule } from './rule'

/** The word times were made from the audio that the page plays. */
export const wordsMatchAudio: Rule<EpisodeContext> = {
  name: 'words-match-audio',
  description: 'The word times belong to the recording that the episode plays.',
  run({ episode, audio, timed, wordsPath }) {
    if (!audio || !timed) return []
    // Word times that another tool made for a recording nobody had here.
    if ([audio.sha256, null].includes(timed.file.audio.sha256)) return []
    const [theirs, ours] = [formatTime(timed.file.audio.duration), formatTime(audio.duration)]
    const lengths =
      theirs === ours ? `also \`${ours}\` long` : `\`${theirs}\` long instead of \`${ours}\``
    return [
      diagnostic({
        file: wordsPath,
        place: { line: 1, column: 1 },
        rule: wordsMatchAudio.name,
        reason: `Unexpected word times of another recording, ${lengths}, expected those of \`${episode.meta.audio}\``,
        remedy: `Run \`earmark align ${episode.slug}\` again.`,
      }),
    ]
  },
}
