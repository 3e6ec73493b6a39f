import type { Note } from '../../../lib/kept/note'
import { quoteFragment } from '../../../lib/quote/link'
import { episodeRoute, href } from '../../../lib/routes'

/** Where a note leads: to its moment, or to the words it is about, marked and played. */
export function noteHref({ episode, time, end }: Note): string {
  const fragment = end === null ? `#t=${time / 1000}` : quoteFragment({ start: time, end })
  return href(episodeRoute(episode)) + fragment
}

/** The same as an absolute address. */
export function noteUrl(note: Note): string {
  return new URL(noteHref(note), location.origin).href
}
