import { type Quote, saidAt } from './quotes'
import type { Ms } from './time'
import type { Anchor, Transcript } from './transcript/model'

/** A moment at which a concept is spoken about. */
export interface Moment {
  readonly kind: Anchor['kind']
  readonly concept: string
  readonly slug: string
  readonly episode: string
  /** `YYYY-MM-DD`, its episode’s. */
  readonly date: string
  readonly start: Ms
  readonly end: Ms
  /** Where a link to it leads in the episode's page: `#dropout`, or `#t=62.4` for a mention. */
  readonly fragment: string
  /** The sentence around a mention; the first one of a segment. */
  readonly quote: Quote
  /** What to play so that the moment is understood: a mention's whole sentence. */
  readonly passage: { readonly start: Ms; readonly end: Ms }
}

/** Every moment of an episode at which some concept is spoken about, in the order of time. */
export function momentsOf(transcript: Transcript): Moment[] {
  return transcript.anchors.map((anchor) => {
    const { quote, start, end } = saidAt(anchor, transcript)
    return {
      kind: anchor.kind,
      concept: anchor.concept,
      slug: transcript.slug,
      episode: transcript.meta.title,
      date: transcript.meta.date,
      start: anchor.start,
      end: anchor.end,
      fragment: anchor.kind === 'segment' ? `#${anchor.id}` : `#t=${anchor.start / 1000}`,
      quote,
      passage: { start, end },
    }
  })
}

/** Moments by what they are about, those of each concept in their order. */
export function byConcept(moments: readonly Moment[]): Map<string, Moment[]> {
  const found = new Map<string, Moment[]>()
  for (const moment of moments) {
    const others = found.get(moment.concept)
    if (others) others.push(moment)
    else found.set(moment.concept, [moment])
  }
  return found
}

/** Moments as they were said, one after the other: by the date of the episode, then by time. */
export function inOrderSaid(moments: readonly Moment[]): Moment[] {
  const keyOf = ({ date, slug }: Moment) => date + slug
  return [...moments].sort((a, b) =>
    keyOf(a) === keyOf(b) ? a.start - b.start || b.end - a.end : keyOf(a) < keyOf(b) ? -1 : 1,
  )
}

/** Of several moments the one at which a concept was said first, and the segment that explains it longest. */
export interface Standouts {
  readonly first: Moment | null
  readonly best: Moment | null
}

/** Nothing stands out of a single moment; of segments that are equally long the one said first. */
export function standoutsOf(moments: readonly Moment[]): Standouts {
  const said = inOrderSaid(moments)
  if (said.length < 2) return { first: null, best: null }
  const segments = said.filter(({ kind }) => kind === 'segment')
  const length = ({ start, end }: Moment) => end - start
  const longest = Math.max(...segments.map(length))
  return {
    first: said[0] ?? null,
    best: segments.find((segment) => length(segment) === longest) ?? null,
  }
}
