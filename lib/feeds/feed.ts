import type { Library } from '../library'
import { FEED } from './addresses'
import { channelElements, podcastElements } from './channel'
import { itemOf } from './item'
import { rss } from './rss'

/** The feed of the show, as RSS 2.0 with what podcast apps know beyond it. */
export function feedOf({ show, concepts, episodes }: Library): string {
  const terms = new Map(concepts.map(({ id, term }) => [id, term]))
  const { title, description } = show
  const days = episodes.map(({ transcript }) => transcript.meta.date)
  return rss([
    ...channelElements(show, { title, description, page: '/', self: FEED, days }),
    ...podcastElements(show),
    ...episodes.map((episode) => itemOf(episode, show, terms)),
  ])
}
