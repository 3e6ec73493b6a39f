import type { Metadata } from 'next'
import type { Show } from '../lib/site'

interface Page {
  readonly title: string
  readonly description: string
  readonly route: string
}

/** What search engines and link previews are told of a page. */
export function describe(show: Show, { title, description, route }: Page): Metadata {
  const url = show.base + route
  const heading = route === '/' ? show.title : `${title} · ${show.title}`
  return {
    title: heading,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: show.title, type: 'website' },
  }
}
