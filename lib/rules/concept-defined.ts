import { diagnostic, didYouMean } from '../diagnostic'
import type { EpisodeContext, Rule } from './rule'

/** Every anchor leads to a concept that exists. */
export const conceptDefined: Rule<EpisodeContext> = {
  name: 'concept-defined',
  description: 'The `id` of every anchor names a concept.',
  run({ episode, placed, concepts }) {
    const ids = new Set(concepts.map((concept) => concept.id))
    return placed.flatMap(({ kind, id, place }) => {
      if ((kind !== 'segment' && kind !== 'mention') || ids.has(id)) return []
      return diagnostic({
        file: episode.file,
        place,
        rule: conceptDefined.name,
        reason: `Unexpected concept \`${id}\`, expected the name of a file in concepts/`,
        remedy: didYouMean(id, ids, `Begin it with \`earmark new --concept ${id}\`.`),
      })
    })
  },
}
