import { isHeard, type Heard } from '../../../lib/kept/heard'
import type { Interval } from '../../../lib/kept/intervals'
import type { Playable, PlayableSegment } from '../../../lib/playable'
import { allHeard, putHeard } from '../kept/heard'

/** The ids of what is known here to be kept: while it plays, this is asked every few seconds. */
const known = new Set<string>()

/** Keeps the segments of an episode as heard that were not before, by all that has sounded of it. */
export async function rememberHeard(episode: Playable, played: readonly Interval[]) {
  const heard = episode.segments
    .filter((segment) => isHeard(played, segment))
    .map((segment) => heardNow(episode, segment))
  const isNew = ({ id }: Heard) => !known.has(id)
  if (!heard.some(isNew)) return
  for (const { id } of await allHeard()) known.add(id)
  const added = heard.filter(isNew)
  await putHeard(added)
  for (const { id } of added) known.add(id)
  if (added.length > 0) await import('./show-heard')
}

function heardNow(episode: Playable, { id, concept, term, start, end }: PlayableSegment): Heard {
  const { slug, title } = episode
  return { id: `${slug}#${id}`, concept, term, episode: slug, title, start, end, at: Date.now() }
}
