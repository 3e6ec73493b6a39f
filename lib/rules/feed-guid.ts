import type { EpisodeFacts, ProjectContext } from './context'
import type { Rule } from './rule'

/** Of two episodes with one id, podcast apps show one. */
export const feedGuid: Rule<ProjectContext> = {
  name: 'feed-guid',
  severity: 'error',
  description: 'No episode has the id of another in the feed: its `guid`, or else its slug.',
  example: {
    bad: {
      front: 'guid: other',
      files: {
        'episodes/other.mdx':
          '---\ntitle: Other\ndate: 2024-11-18\naudio: /audio/example.mp3\n---\n\n<Mark at="0:01" />Hello.\n',
      },
    },
    says: '5:7: Unexpected `guid` `other`, expected one of its own: it is that of episodes/other.mdx',
    good: { front: 'guid: https://old.example.org/?p=3' },
  },
  run({ episodes }) {
    const owners = new Map<string, EpisodeFacts>()
    for (const episode of episodes)
      if (!owners.has(idOf(episode)) || episode.meta.guid === null)
        owners.set(idOf(episode), episode)
    return episodes.flatMap((episode) => {
      const owner = owners.get(idOf(episode))
      if (owner === undefined || owner === episode) return []
      return [
        {
          file: episode.file,
          place: episode.places.guid ?? { line: 1, column: 1 },
          reason: `Unexpected \`guid\` \`${idOf(episode)}\`, expected one of its own: it is that of ${owner.file}`,
          remedy: 'Copy it from the feed that had the episode before, or leave it out.',
        },
      ]
    })
  },
}

function idOf({ slug, meta }: EpisodeFacts): string {
  return meta.guid ?? slug
}
