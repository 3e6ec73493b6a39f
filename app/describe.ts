import type { Metadata } from 'next'
import { absolute, FEED } from '../lib/feeds/addresses'
import { HEIGHT, WIDTH } from '../lib/preview-size'
import type { Show } from '../lib/site'

interface Page {
  readonly title: string
  readonly description: string
  readonly route: string
  /** The page whose picture stands for it, where it has none of its own. */
  readonly picture?: string
  /** Its own feed, beside that of the show. */
  readonly feed?: { readonly title: string; readonly route: string }
  /** Its address in every language it is in, by language, as `hreflang` has them. */
  readonly languages?: Readonly<Record<string, string>>
  /** Its recording, if it is about one. */
  readonly audio?: { readonly url: string; readonly type: string }
}

/** What search engines and link previews are told of a page; its picture is a `preview.png` beside it, or beside another. */
export function describe(show: Show, page: Page): Metadata {
  const { title, description, route } = page
  const heading = route === '/' ? show.title : `${title} · ${show.title}`
  const image = { url: absolute(show, `${page.picture ?? route}preview.png`), alt: heading }
  return {
    title: heading,
    description,
    alternates: alternatesOf(show, page),
    openGraph: {
      ...{ title, description, url: absolute(show, route), siteName: show.title, type: 'website' },
      images: [{ ...image, width: WIDTH, height: HEIGHT, type: 'image/png' }],
      ...(page.audio && { audio: [page.audio] }),
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

function alternatesOf(
  show: Show,
  { route, feed, languages = {} }: Page,
): NonNullable<Metadata['alternates']> {
  const feeds = [{ title: show.title, route: FEED }, ...(feed ? [feed] : [])]
  const named = feeds.map((one) => ({ title: one.title, url: absolute(show, one.route) }))
  return { canonical: absolute(show, route), languages, types: { 'application/rss+xml': named } }
}
