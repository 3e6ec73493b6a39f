import type { Library } from '../library'
import type { Show } from '../site'
import { conceptRoute, episodeRoute } from '../routes'
import { absolute } from './addresses'
import { latest } from './dates'
import { branch, type Element, leaf, xmlOf } from './xml'

/**
 * Every page, each with the day of the newest episode that is told in it: not the day of the build, on which nothing
 * may have changed.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapOf({ show, episodes, concepts, moments }: Library): string {
  const dates = new Map(episodes.map(({ slug, transcript }) => [slug, transcript.meta.date]))
  const newest = latest([...dates.values()])
  const spoken = (id: string) =>
    latest((moments.get(id) ?? []).flatMap(({ slug }) => dates.get(slug) ?? []))
  return xmlOf(
    branch(
      'urlset',
      [
        page(show, '/', newest),
        page(show, '/concepts/', newest),
        ...Array.from(dates, ([slug, date]) => page(show, episodeRoute(slug), date)),
        ...concepts.map(({ id }) => page(show, conceptRoute(id), spoken(id))),
      ],
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ),
  )
}

function page(show: Show, route: string, day: string | null): Element {
  const lastmod = day === null ? [] : [leaf('lastmod', day)]
  return branch('url', [leaf('loc', absolute(show, route)), ...lastmod])
}
