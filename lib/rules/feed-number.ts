import type { ProjectContext } from './context'
import type { Rule } from './rule'

/**
 * A serial is heard in the order of its numbers.
 *
 * @see https://podcasters.apple.com/support/823-podcast-requirements
 */
export const feedNumber: Rule<ProjectContext> = {
  name: 'feed-number',
  severity: 'hint',
  description: 'Every episode of a serial show has a number: apps play it in that order.',
  example: {
    bad: { files: { 'show.yaml': 'type: serial\n' } },
    says: '1:1: Unexpected episode without `episode` in a serial show, expected its number from 1',
    good: { files: { 'show.yaml': 'type: serial\n' }, front: 'episode: 1' },
  },
  run({ show, episodes }) {
    if (show?.value.type !== 'serial') return []
    return episodes.flatMap(({ file, meta, places }) => {
      if (meta.draft || meta.episode) return []
      const found = meta.episode === null ? 'episode without `episode`' : '`episode: 0`'
      return [
        {
          file,
          place: places.episode ?? { line: 1, column: 1 },
          reason: `Unexpected ${found} in a serial show, expected its number from 1`,
          remedy: 'Write for example `episode: 1`.',
        },
      ]
    })
  },
}
