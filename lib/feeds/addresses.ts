import { conceptRoute, episodeRoute } from '../routes'
import type { Show } from '../site'

/** Where the feed of the whole show stands, as a route. */
export const FEED = '/feed.xml'

/** Where the feed of one concept stands, as a route. */
export function conceptFeedRoute(id: string): string {
  return `${conceptRoute(id)}feed.xml`
}

/** The whole URL of an address in the show, as it is meant on a page of it; one that is whole stays. */
export function absolute({ base }: Pick<Show, 'base'>, address: string, page = '/'): string {
  return new URL(address.startsWith('/') ? base + address : address, base + page).href
}

/** The whole URL of an episode's page, at a fragment of it. */
export function episodeUrl(show: Show, slug: string, fragment = ''): string {
  return absolute(show, episodeRoute(slug) + fragment)
}

/** The whole URL of a concept's page. */
export function conceptUrl(show: Show, id: string): string {
  return absolute(show, conceptRoute(id))
}
