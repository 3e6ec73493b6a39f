import { diagnostic } from '../diagnostic'
import type { EpisodeContext, Rule } from './rule'

/** At least one time is known: else every time of the page is a guess from its length. */
export const timesKnown: Rule<EpisodeContext> = {
  name: 'times-known',
  description: 'An episode has word times, or a time at an anchor, a turn or a mark.',
  run({ episode, written, placed, isTimed }) {
    const isUnread = Object.keys(episode.places).length === 0
    if (written === 0 || isUnread || isTimed || placed.some(({ at }) => at !== null)) return []
    return [
      diagnostic({
        file: episode.file,
        place: { line: 1, column: 1 },
        rule: timesKnown.name,
        reason: 'Unexpected episode without any time, expected word times or an `at`',
        remedy: `Run \`earmark align ${episode.slug}\`.`,
        severity: 'warning',
      }),
    ]
  },
}
