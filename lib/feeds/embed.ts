import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { HEIGHT as PREVIEW_HEIGHT, WIDTH as PREVIEW_WIDTH } from '../preview-size'
import { embedRoute } from '../routes'
import type { Show } from '../site'
import type { Transcript } from '../transcript/model'
import { absolute, episodeUrl } from './addresses'

/** What of an episode others need to show it. */
type Shown = Pick<Transcript, 'slug' | 'meta'>

/** In pixels: the player, its line and its concept, without a scroll bar. */
const WIDTH = 640
const HEIGHT = 360

/** The player of an episode as HTML for a page of others. */
export function iframeOf({ slug, meta }: Shown, show: Show): string {
  return toHtml(
    h('iframe', {
      src: absolute(show, embedRoute(slug)),
      title: `${meta.title} · ${show.title}`,
      width: '100%',
      height: HEIGHT,
      // The attribute, not a style: pages with a strict policy allow none.
      frameBorder: '0',
      loading: 'lazy',
      allow: 'clipboard-write',
    }),
  )
}

/**
 * What a site that was given the address of an episode's page needs to show its player there.
 *
 * @see https://oembed.com/
 */
export function oembedOf({ slug, meta }: Shown, show: Show): string {
  const told = {
    version: '1.0',
    type: 'rich',
    title: meta.title,
    author_name: show.author,
    provider_name: show.title,
    provider_url: absolute(show, '/'),
    html: iframeOf({ slug, meta }, show),
    width: WIDTH,
    height: HEIGHT,
    thumbnail_url: episodeUrl(show, slug, 'preview.png'),
    thumbnail_width: PREVIEW_WIDTH,
    thumbnail_height: PREVIEW_HEIGHT,
  }
  return `${JSON.stringify(told, null, 2)}\n`
}
