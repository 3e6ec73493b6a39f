import { conceptRoute, episodeRoute, href } from '../../../lib/routes'
import type { ConceptHit, EpisodeHit, PassageHit } from '../../../lib/search/results'
import type { Piece } from '../../../lib/search/snippet'
import { formatClock, toSeconds, type Ms } from '../../../lib/time'
import type { PageHit } from './search-page-text'
import type { Answer } from './use-answer'

/** A result as it is listed. */
export interface Option {
  readonly key: string
  readonly href: string
  readonly title: readonly Piece[]
  /** Behind the title, quieter. */
  readonly detail: readonly Piece[]
  /** `1:23`; `null` where it is no moment. */
  readonly time: string | null
  readonly facts: readonly string[]
  /** The moment it leads to: of an episode by its slug, of this page’s where that is `null`. */
  readonly moment: { readonly slug: string | null; readonly start: Ms } | null
}

export interface Group {
  readonly name: string
  /** In all, also beyond those shown. */
  readonly count: number
  /** Whether there may be more than that. */
  readonly orMore?: boolean
  readonly options: readonly Option[]
}

/** Moments of this page shown at most: in the text all of them are marked. */
const HERE = 4

/** The results in their groups, without those that are empty. */
export function groupsOf({ here, results }: Answer): Group[] {
  const { concepts, episodes, passages, counts } = results
  const groups: Group[] = [
    { name: 'In this episode', count: here.length, options: here.slice(0, HERE).map(hereOption) },
    { name: 'Concepts', count: counts.concepts, options: concepts.map(conceptOption) },
    { name: 'Episodes', count: counts.episodes, options: episodes.map(episodeOption) },
    {
      name: here.length > 0 ? 'In other episodes' : 'Passages',
      count: counts.passages,
      orMore: !counts.isExact,
      options: passages.map(passageOption),
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

const PLAIN = { detail: [], time: null, facts: [], moment: null } as const

const ALSO: Piece = { text: 'Also ', isFound: false }

function conceptOption({ id, term, alias, snippet }: ConceptHit): Option {
  const detail = snippet.length > 0 || alias.length === 0 ? snippet : [ALSO, ...alias]
  return { ...PLAIN, key: `concept-${id}`, href: href(conceptRoute(id)), title: term, detail }
}

function episodeOption({ slug, title, snippet }: EpisodeHit): Option {
  return {
    ...PLAIN,
    key: `episode-${slug}`,
    href: href(episodeRoute(slug)),
    title,
    detail: snippet,
  }
}

function hereOption({ start, snippet }: PageHit, i: number): Option {
  return { ...PLAIN, key: `here-${i}`, ...momentOf('', null, start), title: snippet }
}

function passageOption({ slug, episode, start, speaker, snippet }: PassageHit, i: number): Option {
  const page = href(episodeRoute(slug))
  const facts = [episode, ...(speaker === null ? [] : [speaker])]
  return { ...PLAIN, key: `passage-${i}`, ...momentOf(page, slug, start), title: snippet, facts }
}

/** The link leads to the very word: `#t=83.24`. */
function momentOf(page: string, slug: string | null, start: Ms) {
  const time = formatClock(start)
  return { href: `${page}#t=${toSeconds(start)}`, time, moment: { slug, start } }
}
