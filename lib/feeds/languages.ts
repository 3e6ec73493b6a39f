import type { Episode, Library } from '../library'
import { episodeUrl } from './addresses'

/** An episode in one language. */
export interface Version {
  /** BCP 47. */
  readonly language: string
  readonly slug: string
  readonly title: string
}

/**
 * The same episode in every language that it is told in, its own among them. A file called like another one with its
 * language behind, `ownership-de`, tells that one in that language. The one that others are called after comes first.
 */
export function versionsOf(
  slug: string,
  { show, episodes }: Pick<Library, 'show' | 'episodes'>,
): Version[] {
  const all = new Map(episodes.map((episode) => [episode.slug, versionOf(episode, show.language)]))
  const first = firstOf(slug, all)
  return [...all.values()]
    .filter((version) => firstOf(version.slug, all) === first)
    .sort(
      (a, b) => Number(b.slug === first) - Number(a.slug === first) || (a.slug < b.slug ? -1 : 1),
    )
}

/**
 * The address of an episode in each of its languages, as `hreflang` names them; none in a show of one language. Who
 * speaks none of them is led to the one that the others are called after.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function addressesByLanguage(
  slug: string,
  library: Pick<Library, 'show' | 'episodes'>,
): Record<string, string> {
  const versions = versionsOf(slug, library)
  const [first] = versions
  if (!first || !hasLanguages(library)) return {}
  const address = (version: Version) => episodeUrl(library.show, version.slug)
  const others = versions.length > 1 ? { 'x-default': address(first) } : {}
  const told = versions.map((version) => [version.language, address(version)])
  return { ...Object.fromEntries(told), ...others }
}

function hasLanguages({ show, episodes }: Pick<Library, 'show' | 'episodes'>): boolean {
  return episodes.some((episode) => versionOf(episode, show.language).language !== show.language)
}

function versionOf({ slug, transcript: { meta } }: Episode, language: string): Version {
  return { slug, title: meta.title, language: meta.language ?? language }
}

/** The slug of the episode that this one is called after, or its own. */
function firstOf(slug: string, all: ReadonlyMap<string, Version>): string {
  const own = all.get(slug)
  const ending = own && `-${own.language.toLowerCase()}`
  if (!ending || !slug.endsWith(ending)) return slug
  const first = all.get(slug.slice(0, -ending.length))
  return first && first.language !== own.language ? first.slug : slug
}
