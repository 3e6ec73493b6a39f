import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** At least one time is known: else every time of the page is a guess from its length. */
export const timesKnown: Rule<EpisodeContext> = {
  name: 'times-known',
  severity: 'warning',
  description: 'An episode has word times, or a time at an anchor, a turn or a mark.',
  example: {
    bad: { text: 'Hello and welcome.' },
    says: '1:1: Unexpected episode without any time, expected word times or an `at`',
    good: { text: '<Mark at="0:01" />Hello and welcome.' },
  },
  run({ episode, written, placed, isTimed }) {
    const isUnread = Object.keys(episode.places).length === 0
    if (written === 0 || isUnread || isTimed || placed.some(({ at }) => at !== null)) return []
    return [
      {
        file: episode.file,
        place: { line: 1, column: 1 },
        reason: 'Unexpected episode without any time, expected word times or an `at`',
        remedy: `Run \`earmark align ${episode.slug}\`.`,
      },
    ]
  },
}
