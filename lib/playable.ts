import { href, episodeFileRoute, episodeRoute } from './routes'
import type { Ms } from './time'

/** What a player has to know of an episode: it travels to the browser as it is, so it stays small. */
export interface Playable {
  readonly slug: string
  readonly title: string
  readonly show: string
  /** Address of the audio. */
  readonly audio: string
  readonly duration: Ms
  readonly segments: readonly PlayableSegment[]
  /** The mentions that stand in no segment. */
  readonly mentions: readonly PlayableMention[]
  /** Whether there are word times to fetch. */
  readonly words: boolean
}

/** A mention as the panel follows it. */
export interface PlayableMention {
  readonly concept: string
  readonly start: Ms
  readonly end: Ms
}

/** A segment as the waveform and the lists show it. */
export interface PlayableSegment {
  /** The segment's id in the page. */
  readonly id: string
  readonly concept: string
  readonly term: string
  /** The concept's place in the episode's row of hues. */
  readonly hue: number
  readonly start: Ms
  readonly end: Ms
}

/** Where an episode's page lies, for Next's links. */
export function pageOf(episode: Playable): string {
  return episodeRoute(episode.slug)
}

/** Where its packed word times lie. */
export function wordsUrl(slug: string): string {
  return href(episodeFileRoute(slug, 'words.bin'))
}

/** Where the peaks of its waveform lie: one byte a peak, 0 to 127. */
export function peaksUrl(slug: string): string {
  return href(episodeFileRoute(slug, 'peaks.bin'))
}

/** Where its captions lie. */
export function captionsUrl(slug: string): string {
  return href(episodeFileRoute(slug, 'transcript.vtt'))
}

/** A piece of HTML that stands in a page once and is never React's; after a walk it comes from its file. */
export interface HtmlPiece {
  /** The id of its element; it changes with the HTML. */
  readonly id: string
  readonly url: string
}
