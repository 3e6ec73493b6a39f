import { diagnostic } from '../diagnostic'
import type { EpisodeContext, Rule } from './rule'

/** An episode has a transcript. Where its front matter could not be read, its text may not have been either. */
export const episodeHasWords: Rule<EpisodeContext> = {
  name: 'episode-has-words',
  description: 'The text holds at least one spoken word.',
  run({ episode, written }) {
    const isUnread = Object.keys(episode.places).length === 0
    if (written > 0 || isUnread) return []
    return [
      diagnostic({
        file: episode.file,
        place: { line: 1, column: 1 },
        rule: episodeHasWords.name,
        reason: 'Unexpected episode without words, expected its transcript below the front matter',
        remedy: `Write what is spoken below the second \`---\`, or let a transcript replace the file: \`earmark import FILE --as ${episode.slug} --force\`.`,
      }),
    ]
  },
}
