import { CATEGORIES } from '../episode/show/categories'
import type { Show } from '../site'
import { absolute, FEED } from './addresses'
import { feedDate, latest } from './dates'
import { licenseOf } from './license'
import { podcastGuid } from './podcast-guid'
import { within } from './texts'
import { branch, type Element, leaf } from './xml'

/** What every feed says of itself. */
export interface Channel {
  readonly title: string
  readonly description: string
  /** The page that it follows, as a route. */
  readonly page: string
  /** Where it stands, as a route. */
  readonly self: string
  /** The days of its items. */
  readonly days: readonly string[]
}

/** What a reader of any feed is told of it. */
export function channelElements(show: Show, channel: Channel): Element[] {
  const newest = latest(channel.days)
  const self = { href: absolute(show, channel.self), rel: 'self', type: 'application/rss+xml' }
  return [
    leaf('atom:link', '', self),
    leaf('title', channel.title),
    leaf('link', absolute(show, channel.page)),
    leaf('description', within(channel.description, 4000)),
    leaf('language', show.language),
    ...(newest ? [leaf('lastBuildDate', feedDate(newest))] : []),
    leaf('generator', 'Earmark'),
  ]
}

/**
 * What podcast apps and directories are told of the show. What nobody said is left out: `check` names what a directory
 * would refuse.
 *
 * @see https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
 * @see https://podcasters.apple.com/support/823-podcast-requirements
 */
export function podcastElements(show: Show): Element[] {
  return [
    leaf('podcast:guid', show.guid ?? podcastGuid(absolute(show, FEED))),
    leaf('itunes:author', show.author),
    ...ownerOf(show),
    ...coverOf(show),
    ...show.categories.map(categoryOf),
    ...(show.explicit === null ? [] : [leaf('itunes:explicit', `${show.explicit}`)]),
    ...(show.type === null ? [] : [leaf('itunes:type', show.type)]),
    ...(show.medium === null ? [] : [leaf('podcast:medium', show.medium)]),
    ...lockOf(show),
    ...(show.copyright === null ? [] : [leaf('copyright', show.copyright)]),
    ...licenseOf(show.license),
    ...show.funding.map(({ title, url }) => leaf('podcast:funding', title, { url })),
    ...show.txt.map(({ purpose, text }) => leaf('podcast:txt', text, { purpose })),
  ]
}

function ownerOf({ author, email }: Show): Element[] {
  if (email === null) return []
  return [branch('itunes:owner', [leaf('itunes:name', author), leaf('itunes:email', email)])]
}

function coverOf(show: Show): Element[] {
  if (show.image === null) return []
  const url = absolute(show, show.image)
  const link = leaf('link', absolute(show, '/'))
  return [
    leaf('itunes:image', '', { href: url }),
    branch('image', [leaf('url', url), leaf('title', show.title), link]),
  ]
}

/** A subcategory stands in the category that it is part of. */
function categoryOf(name: string): Element {
  const [over] = Object.entries(CATEGORIES).find(([, parts]) => parts.includes(name)) ?? []
  const own = leaf('itunes:category', '', { text: name })
  return over === undefined ? own : branch('itunes:category', [own], { text: over })
}

function lockOf({ locked, email }: Show): Element[] {
  if (locked === null) return []
  return [leaf('podcast:locked', locked ? 'yes' : 'no', { owner: email })]
}
