import type { Speaker } from '../../lib/episode/model'
import { idFrom } from '../../lib/episode/names'
import type { Show } from '../../lib/site'

/** The artists of a recording as speakers; the show and its author, which many tags name instead, are none. */
export function speakersFrom(artists: readonly string[], show: Show): Speaker[] {
  const others = new Set([show.title, show.author].map((name) => name.toLowerCase()))
  const speakers = new Map<string, Speaker>()
  for (const name of artists) {
    if (others.has(name.toLowerCase())) continue
    const id = idFrom(name) || `speaker-${speakers.size + 1}`
    if (!speakers.has(id)) speakers.set(id, { id, name, role: null })
  }
  return [...speakers.values()]
}
