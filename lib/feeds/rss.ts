import { branch, type Element, xmlOf } from './xml'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
}

/**
 * A feed with this in its channel.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function rss(channel: readonly Element[]): string {
  return xmlOf(branch('rss', [branch('channel', channel)], { version: '2.0', ...NAMESPACES }))
}
