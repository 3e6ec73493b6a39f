import type { Show } from '../../site'
import { episodeFileRoute } from '../../routes'
import { type Ms, toSeconds } from '../../time'
import type { Anchor, Transcript } from '../../transcript/model'
import { absolute, conceptUrl, episodeUrl } from '../addresses'
import type { Enclosure } from '../enclosure'
import { licenseUrl } from '../license'
import { summaryOf } from '../texts'
import { seriesRef } from './series'
import type { Thing } from './thing'

/** What an episode is known by. */
interface Told {
  readonly slug: string
  readonly transcript: Transcript
  readonly enclosure: Enclosure
}

/**
 * An episode for search engines: its recording, every segment as a clip of it, and the concepts it is about. The words
 * are in the page, and not here once more.
 *
 * @see https://schema.org/PodcastEpisode
 */
export function episodeThing(
  { slug, transcript, enclosure }: Told,
  show: Show,
  terms: ReadonlyMap<string, string>,
): Thing {
  const { meta, anchors } = transcript
  const segments = anchors.filter(({ kind }) => kind === 'segment')
  const about = new Set(segments.map(({ concept }) => concept))
  const mentions = new Set(anchors.map(({ concept }) => concept))
  const term = (id: string) => termRef(id, terms.get(id) ?? id, show)
  return {
    '@type': 'PodcastEpisode',
    name: meta.title,
    url: episodeUrl(show, slug),
    description: summaryOf(transcript),
    datePublished: meta.date,
    inLanguage: meta.language ?? show.language,
    episodeNumber: meta.episode,
    image: meta.image && absolute(show, meta.image),
    keywords: meta.tags,
    license: licenseUrl(meta.license ?? show.license),
    partOfSeries: seriesRef(show),
    partOfSeason:
      meta.season === null ? null : { '@type': 'PodcastSeason', seasonNumber: meta.season },
    actor: meta.speakers.map(({ name }) => ({ '@type': 'Person', name })),
    associatedMedia: recordingThing(slug, transcript.duration, enclosure, show),
    about: [...about].map(term),
    mentions: [...mentions].filter((id) => !about.has(id)).map(term),
    hasPart: segments.map((segment) => clipOf(segment, slug, show, terms)),
  }
}

function recordingThing(slug: string, duration: Ms, { url, type, bytes }: Enclosure, show: Show) {
  return {
    '@type': 'AudioObject',
    contentUrl: url,
    encodingFormat: type,
    contentSize: bytes > 0 ? `${bytes}` : null,
    duration: duration > 0 ? `PT${Math.round(toSeconds(duration))}S` : null,
    transcript: absolute(show, episodeFileRoute(slug, 'transcript.txt')),
  }
}

function clipOf(
  { id, concept, start, end }: Anchor,
  slug: string,
  show: Show,
  terms: ReadonlyMap<string, string>,
): Thing {
  return {
    '@type': 'Clip',
    name: terms.get(concept) ?? concept,
    startOffset: toSeconds(start),
    endOffset: toSeconds(end),
    url: episodeUrl(show, slug, `#${id}`),
  }
}

function termRef(id: string, name: string, show: Show): Thing {
  return { '@type': 'DefinedTerm', name, url: conceptUrl(show, id) }
}
