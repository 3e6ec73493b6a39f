import type { Speaker } from '../episode/model'
import type { Episode } from '../library'
import { episodeFileRoute } from '../routes'
import type { Show } from '../site'
import { ms, toSeconds } from '../time'
import { absolute, episodeUrl } from './addresses'
import { feedDate } from './dates'
import { licenseOf } from './license'
import { notesOf } from './notes'
import { asName, summaryOf } from './texts'
import { branch, type Element, leaf } from './xml'

/**
 * An episode as an item of the show's feed.
 *
 * Its id is the slug, or what the front matter says: so it stays when the title, the order or the site's address
 * changes, and no app shows it as a new one.
 */
export function itemOf(episode: Episode, show: Show, terms: ReadonlyMap<string, string>): Element {
  const { slug, transcript, enclosure } = episode
  const { meta, duration } = transcript
  const { url, bytes, type } = enclosure
  const page = episodeUrl(show, slug)
  return branch('item', [
    leaf('title', meta.title),
    leaf('link', page),
    leaf('guid', meta.guid ?? slug, { isPermaLink: 'false' }),
    leaf('pubDate', feedDate(meta.date)),
    leaf('description', summaryOf(transcript)),
    leaf('content:encoded', notesOf(episode, show, terms)),
    leaf('enclosure', '', { url, length: bytes, type }),
    leaf('atom:link', '', { rel: 'http://podlove.org/deep-link', href: `${page}#` }),
    ...meta.tags.map((tag) => leaf('category', tag)),
    ...(duration > 0 ? [leaf('itunes:duration', Math.round(toSeconds(duration)))] : []),
    ...(meta.image ? [leaf('itunes:image', '', { href: absolute(show, meta.image) })] : []),
    ...(meta.explicit ? [leaf('itunes:explicit', 'true')] : []),
    ...numbersOf(episode),
    ...transcriptsOf(episode, show),
    ...chaptersOf(episode, show),
    ...soundbitesOf(episode),
    ...meta.speakers.map(personOf),
    ...licenseOf(meta.license),
  ])
}

/** Apple counts seasons and episodes from 1; Podcasting 2.0 knows of an episode 0. */
function numbersOf({ transcript }: Episode): Element[] {
  const { season, episode } = transcript.meta
  const both = (name: string, value: number | null) => [
    ...(value ? [leaf(`itunes:${name}`, value)] : []),
    ...(value === null ? [] : [leaf(`podcast:${name}`, value)]),
  ]
  return [...both('season', season), ...both('episode', episode)]
}

/** Best first: the types are those of Podcasting 2.0. Those with times are empty where no length is known. */
const TRANSCRIPTS = [
  { file: 'transcript.vtt', type: 'text/vtt', rel: 'captions' },
  { file: 'transcript.json', type: 'application/json', rel: 'captions' },
  { file: 'transcript.srt', type: 'application/x-subrip', rel: 'captions' },
  { file: 'transcript.txt', type: 'text/plain', rel: null },
] as const

function transcriptsOf({ slug, transcript }: Episode, show: Show): Element[] {
  const language = transcript.meta.language ?? show.language
  const told = TRANSCRIPTS.filter(({ rel }) => rel === null || transcript.duration > 0)
  return told.map(({ file, type, rel }) => {
    const url = absolute(show, episodeFileRoute(slug, file))
    return leaf('podcast:transcript', '', { url, type, language, rel })
  })
}

function chaptersOf({ slug, transcript }: Episode, show: Show): Element[] {
  if (transcript.duration <= 0 || transcript.chapters.length === 0) return []
  const url = absolute(show, episodeFileRoute(slug, 'chapters.json'))
  return [leaf('podcast:chapters', '', { url, type: 'application/json+chapters' })]
}

function soundbitesOf({ transcript }: Episode): Element[] {
  if (transcript.duration <= 0) return []
  return transcript.soundbites.map(({ title, start, end }) =>
    leaf('podcast:soundbite', asName(title), {
      startTime: toSeconds(start),
      duration: toSeconds(ms(end - start)),
    }),
  )
}

function personOf({ name, role }: Speaker): Element {
  return leaf('podcast:person', name, { role: role?.toLowerCase() ?? null })
}
