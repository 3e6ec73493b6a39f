import type { Concept } from '../episode/model'
import { meaningOf } from '../feeds/texts'
import type { Episode, Library } from '../library'
import { formatClock } from '../time'

/** What a picture of a page shows where a link to the page is shared. */
export interface Preview {
  /** What the page is, or whose. */
  readonly kicker: string
  readonly title: string
  /** A sentence or two under the title. */
  readonly text: string | null
  /** At the right of the kicker. */
  readonly facts: readonly string[]
  readonly wave: Wave
}

/** A recording as it looks, and what is spoken about in it. */
export interface Wave {
  /** 0 to 127, evenly over the recording; none where it lies elsewhere. */
  readonly peaks: Uint8Array
  /** In ms, 0 where nobody knows it. */
  readonly duration: number
  readonly spans: readonly WaveSpan[]
}

export interface WaveSpan {
  readonly start: number
  readonly end: number
  /** The concept's place in the episode's row of hues. */
  readonly hue: number
}

/** The picture of an episode: its title over its recording, its concepts in their hues. */
export function episodePreview(episode: Episode, { show }: Library): Preview {
  const { transcript, playable } = episode
  const concepts = new Set(playable.segments.map(({ concept }) => concept)).size
  const length = transcript.duration > 0 ? [formatClock(transcript.duration)] : []
  return {
    kicker: show.title,
    title: transcript.meta.title,
    text: null,
    facts: [...length, ...counted(concepts, 'concept')],
    wave: waveOf(episode),
  }
}

/** The picture of a concept: its term and meaning over the newest recording that speaks about it. */
export function conceptPreview(concept: Concept, library: Library): Preview {
  const moments = library.moments.get(concept.id) ?? []
  const episodes = new Set(moments.map(({ slug }) => slug))
  const newest = newestOf(library.episodes.filter(({ slug }) => episodes.has(slug)))
  return {
    kicker: library.show.title,
    title: concept.term,
    text: meaningOf(concept) || null,
    facts: [...counted(moments.length, 'moment'), ...counted(episodes.size, 'episode')],
    wave: newest ? conceptWave(newest, concept.id) : NO_WAVE,
  }
}

/** The picture of the whole show, over its newest recording. */
export function showPreview({ show, episodes, concepts }: Library): Preview {
  const newest = newestOf(episodes)
  return {
    kicker: show.author === show.title ? 'Podcast' : show.author,
    title: show.title,
    text: show.description,
    facts: [...counted(episodes.length, 'episode'), ...counted(concepts.length, 'concept')],
    wave: newest ? waveOf(newest) : NO_WAVE,
  }
}

/** The picture of the list of all concepts: some of their terms. */
export function conceptsPreview(library: Library): Preview {
  const { show, concepts } = library
  const terms = concepts.map(({ term }) => term).join(', ')
  return {
    ...showPreview(library),
    kicker: show.title,
    title: 'Concepts',
    text: terms === '' ? null : terms,
  }
}

/** The newest of which it is known how it sounds, if there is any. */
function newestOf(episodes: readonly Episode[]): Episode | undefined {
  return episodes.find(({ peaks }) => peaks.length > 0) ?? episodes[0]
}

const NO_WAVE: Wave = { peaks: new Uint8Array(0), duration: 0, spans: [] }

function waveOf({ peaks, transcript, playable }: Episode): Wave {
  return { peaks, duration: transcript.duration, spans: playable.segments }
}

/** Of a concept its own moments alone, mentions too. */
function conceptWave(episode: Episode, concept: string): Wave {
  const hue = episode.playable.segments.find((one) => one.concept === concept)?.hue ?? 0
  const own = episode.moments.filter((moment) => moment.concept === concept)
  return { ...waveOf(episode), spans: own.map(({ start, end }) => ({ start, end, hue })) }
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${what}` : `${count} ${what}s`]
}
