import { isHeard, type Heard } from '../../../lib/kept/heard'
import type { Interval } from '../../../lib/kept/intervals'
import type { Playable } from '../../../lib/playable'
import { allHeard, putHeard } from '../kept/heard'

/** Keeps the segments of an episode as heard that were not before, by all that has sounded of it. */
export async function rememberHeard(episode: Playable, played: readonly Interval[]) {
  const candidates = episode.segments.filter((segment) => isHeard(played, segment))
  if (candidates.length === 0) return
  const known = new Set((await allHeard()).map(({ id }) => id))
  const at = Date.now()
  const heard = candidates.map(({ id, concept, term, start, end }): Heard => ({
    id: `${episode.slug}#${id}`,
    concept,
    term,
    episode: episode.slug,
    title: episode.title,
    start,
    end,
    at,
  }))
  const added = heard.filter(({ id }) => !known.has(id))
  await putHeard(added)
  if (added.length > 0) await import('./show-heard')
}
