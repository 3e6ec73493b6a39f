import type { Metadata } from 'next'
import { absolute, FEED } from '../lib/feeds/addresses'
import type { Show } from '../lib/site'

interface Page {
  readonly title: string
  readonly description: string
  readonly route: string
  /** Its own feed, beside that of the show. */
  readonly feed?: { readonly title: string; readonly route: string }
}

/** What search engines and link previews are told of a page. */
export function describe(show: Show, { title, description, route, feed }: Page): Metadata {
  const url = absolute(show, route)
  const feeds = [{ title: show.title, route: FEED }, ...(feed ? [feed] : [])]
  const heading = route === '/' ? show.title : `${title} · ${show.title}`
  return {
    title: heading,
    description,
    alternates: {
      canonical: url,
      types: {
        'application/rss+xml': feeds.map((one) => ({
          title: one.title,
          url: absolute(show, one.route),
        })),
      },
    },
    openGraph: { title, description, url, siteName: show.title, type: 'website' },
  }
}
