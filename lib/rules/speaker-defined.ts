import { diagnostic, didYouMean, listed } from '../diagnostic'
import type { EpisodeContext, Rule } from './rule'

/** Every turn has a speaker whom the front matter introduces. */
export const speakerDefined: Rule<EpisodeContext> = {
  name: 'speaker-defined',
  description: 'The `speaker` of every turn stands under `speakers` in the front matter.',
  run({ episode, placed }) {
    const ids = episode.meta.speakers.map((speaker) => speaker.id)
    return placed.flatMap(({ kind, id, place }) => {
      if (kind !== 'turn' || ids.includes(id)) return []
      return diagnostic({
        file: episode.file,
        place,
        rule: speakerDefined.name,
        reason: `Unexpected speaker \`${id}\`, expected ${ids.length > 0 ? listed(ids) : 'one of the front matter'}`,
        remedy: didYouMean(id, ids, `Add \`${id}: { name: … }\` under \`speakers\`.`),
      })
    })
  },
}
