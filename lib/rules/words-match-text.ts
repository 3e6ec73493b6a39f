import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** The share of words without a time of their own from which aligning again is worth the wait. */
const WORTH_ALIGNING = 0.05

/** Most written words have a time of their own. */
export const wordsMatchText: Rule<EpisodeContext> = {
  name: 'words-match-text',
  severity: 'warning',
  description: 'At most one written word in twenty lacks its word time.',
  example: {
    bad: {
      text: 'Hello and welcome back.',
      words: [
        ['Hello', 1000, 1400],
        ['everybody', 1400, 2000],
      ],
    },
    says: 'episodes/example.words.json:1:1: Unexpected `3` of `4` written words without a word time, expected at most one in twenty',
    good: {
      text: 'Hello everybody.',
      words: [
        ['Hello', 1000, 1400],
        ['everybody', 1400, 2000],
      ],
    },
  },
  run({ episode, written, timed, wordsPath }) {
    const unmatched = timed?.matches.filter((match) => match === null).length ?? 0
    if (unmatched <= written * WORTH_ALIGNING) return []
    return [
      {
        file: wordsPath,
        place: { line: 1, column: 1 },
        reason: `Unexpected \`${unmatched}\` of \`${written}\` written words without a word time, expected at most one in twenty`,
        remedy: `Run \`earmark align ${episode.slug}\` again: the text has changed since.`,
      },
    ]
  },
}
