import { diagnostic } from '../diagnostic'
import type { EpisodeContext, Rule } from './rule'

/** The share of words without a time of their own from which aligning again is worth the wait. */
const WORTH_ALIGNING = 0.05

/** Most written words have a time of their own. */
export const wordsMatchText: Rule<EpisodeContext> = {
  name: 'words-match-text',
  description: 'At most one written word in twenty lacks its word time.',
  run({ episode, written, timed, wordsPath }) {
    const unmatched = timed?.matches.filter((match) => match === null).length ?? 0
    if (unmatched <= written * WORTH_ALIGNING) return []
    return [
      diagnostic({
        file: wordsPath,
        place: { line: 1, column: 1 },
        rule: wordsMatchText.name,
        reason: `Unexpected \`${unmatched}\` of \`${written}\` written words without a word time, expected at most one in twenty`,
        remedy: `Run \`earmark align ${episode.slug}\` again: the text has changed since.`,
        severity: 'warning',
      }),
    ]
  },
}
