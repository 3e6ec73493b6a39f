import type { Show } from '../site'
import { absolute, FEED } from './addresses'

/** An app that opens the show by a link. */
export interface App {
  readonly name: string
  readonly url: string
}

/**
 * The feed in the apps that listeners have: by the scheme that each of them registers, or by its own address.
 *
 * @see https://antennapod.org/documentation/podcasters-hosters/add-on-antennapod
 */
export function appsFor(show: Show): App[] {
  const feed = absolute(show, FEED)
  const bare = feed.replace(/^https?:\/\//, '')
  const whole = encodeURIComponent(feed)
  return [
    { name: 'Apple Podcasts', url: `podcast://${bare}` },
    { name: 'Overcast', url: `overcast://x-callback-url/add?url=${whole}` },
    { name: 'Pocket Casts', url: `pktc://subscribe/${bare}` },
    { name: 'Castro', url: `castro://subscribe/${bare}` },
    {
      name: 'AntennaPod',
      url: `https://antennapod.org/deeplink/subscribe?url=${whole}&title=${encodeURIComponent(show.title)}`,
    },
    { name: 'Podcast Addict', url: `https://podcastaddict.com/feed/${whole}` },
  ]
}
