import { didYouMean, listed } from '../diagnostic'
import type { EpisodeContext } from './context'
import type { Rule } from './rule'

/** Every turn has a speaker whom the front matter introduces. */
export const speakerDefined: Rule<EpisodeContext> = {
  name: 'speaker-defined',
  severity: 'error',
  description: 'The `speaker` of every turn stands under `speakers` in the front matter.',
  example: {
    bad: {
      front: 'speakers: { ada: { name: Ada Example } }',
      text: '<Turn speaker="adda" at="0:01">\n\nHello and welcome.\n\n</Turn>',
    },
    says: '8:1: Unexpected speaker `adda`, expected `ada`',
    good: {
      front: 'speakers: { ada: { name: Ada Example } }',
      text: '<Turn speaker="ada" at="0:01">\n\nHello and welcome.\n\n</Turn>',
    },
  },
  run({ episode, placed }) {
    const ids = episode.meta.speakers.map((speaker) => speaker.id)
    return placed.flatMap(({ kind, id, place }) => {
      if (kind !== 'turn' || ids.includes(id)) return []
      return {
        file: episode.file,
        place,
        reason: `Unexpected speaker \`${id}\`, expected ${ids.length > 0 ? listed(ids) : 'one of the front matter'}`,
        remedy: didYouMean(id, ids, `Add \`${id}: { name: … }\` under \`speakers\`.`),
      }
    })
  },
}
