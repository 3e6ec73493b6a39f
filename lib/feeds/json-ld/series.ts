import type { Show } from '../../site'
import { absolute, FEED } from '../addresses'
import { licenseUrl } from '../license'
import type { Thing } from './thing'

/**
 * The show for search engines.
 *
 * @see https://schema.org/PodcastSeries
 */
export function seriesThing(show: Show): Thing {
  return {
    ...seriesRef(show),
    description: show.description,
    inLanguage: show.language,
    author: { '@type': 'Organization', name: show.author },
    image: show.image && absolute(show, show.image),
    license: licenseUrl(show.license),
    copyrightNotice: show.copyright,
  }
}

/** The show as an episode names it. */
export function seriesRef(show: Show): Thing {
  return {
    '@type': 'PodcastSeries',
    name: show.title,
    url: absolute(show, '/'),
    webFeed: absolute(show, FEED),
  }
}
