import type { Concept } from '../../episode/model'
import type { Moment } from '../../moments'
import { conceptRoute, episodeFileRoute, episodeRoute } from '../../routes'
import type { Show } from '../../site'
import type { Transcript } from '../../transcript/model'

/** What the open formats of an episode are made from. */
export interface Published {
  readonly show: Show
  readonly transcript: Transcript
  /** Whole address of the recording, as feeds name it. */
  readonly audio: string
  /** One for each of the transcript's anchors, in their order. */
  readonly moments: readonly Moment[]
  /** Every concept that there is, by id. */
  readonly concepts: ReadonlyMap<string, Concept>
}

/** The absolute address of an episode's page. */
export function pageUrl({ show, transcript }: Published): string {
  return show.base + episodeRoute(transcript.slug)
}

/** The absolute address of a file beside it. */
export function fileUrl({ show, transcript }: Published, file: string): string {
  return show.base + episodeFileRoute(transcript.slug, file)
}

/** The absolute address of a concept's page. */
export function conceptUrl({ show }: Pick<Published, 'show'>, id: string): string {
  return show.base + conceptRoute(id)
}

/** What a concept is called; its id where it is not defined. */
export function termOf({ concepts }: Pick<Published, 'concepts'>, id: string): string {
  return concepts.get(id)?.term ?? id
}
