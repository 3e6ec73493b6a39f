import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** An episode has a transcript. Where its front matter could not be read, its text may not have been either. */
export const episodeHasWords: Rule<EpisodeContext> = {
  name: 'episode-has-words',
  severity: 'error',
  description: 'The text holds at least one spoken word.',
  example: {
    bad: { text: '## Only a heading' },
    says: '1:1: Unexpected episode without words, expected its transcript below the front matter',
    good: { text: '## A heading\n\nAnd what is <Mark at="0:01" />spoken below it.' },
  },
  run({ episode, written }) {
    const isUnread = Object.keys(episode.places).length === 0
    if (written > 0 || isUnread) return []
    return [
      {
        file: episode.file,
        place: { line: 1, column: 1 },
        reason: 'Unexpected episode without words, expected its transcript below the front matter',
        remedy: `Write what is spoken below the second \`---\`, or let a transcript replace the file: \`earmark import FILE --as ${episode.slug} --force\`.`,
      },
    ]
  },
}
