import type { Point } from '../diagnostic'
import type { ProjectContext } from './context'
import type { Found, Rule } from './rule'

/** Bytes of UTF-8. */
const MOST = 4000

/**
 * Feeds hold a description whole.
 *
 * @see https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
 */
export const feedLength: Rule<ProjectContext> = {
  name: 'feed-length',
  severity: 'warning',
  description: 'A description has at most 4000 bytes: feeds hold no more.',
  example: {
    bad: { front: `description: ${'ä'.repeat(2001)}` },
    says: '5:14: Unexpected description of 4002 bytes, expected at most 4000: feeds hold no more',
    good: { front: `description: ${'a'.repeat(4000)}` },
  },
  run({ show, episodes }) {
    return [
      ...tooLong('show.yaml', show?.value.description ?? null, show?.places?.description),
      ...episodes.flatMap(({ file, meta, places }) =>
        tooLong(file, meta.description, places.description),
      ),
    ]
  },
}

function tooLong(file: string, description: string | null, place: Point | undefined): Found[] {
  const bytes = new TextEncoder().encode(description ?? '').length
  if (bytes <= MOST) return []
  return [
    {
      file,
      place: place ?? { line: 1, column: 1 },
      reason: `Unexpected description of ${bytes} bytes, expected at most ${MOST}: feeds hold no more`,
      remedy: 'Shorten it: in the feed it ends with `…` before that.',
    },
  ]
}
