import type { Ms } from './time'
import type { Anchor, Transcript } from './transcript/model'
import { tokens } from './transcript/tokens'

/** A moment at which a concept is spoken about. */
export interface Moment {
  readonly kind: Anchor['kind']
  readonly concept: string
  readonly slug: string
  readonly episode: string
  readonly start: Ms
  readonly end: Ms
  /** Where a link to it leads in the episode's page: `#dropout`, or `#t=62.4` for a mention. */
  readonly fragment: string
  /** The words around a mention; the first words of a segment. */
  readonly quote: Quote
}

/** A few words of a transcript: those before, those meant, those after. */
export interface Quote {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Words shown on either side of a mention. */
const AROUND = 6
/** Words shown of a segment. */
const OPENING = 14

/** Every moment of an episode at which some concept is spoken about, in the order of time. */
export function momentsOf(transcript: Transcript): Moment[] {
  return transcript.anchors.map((anchor) => ({
    kind: anchor.kind,
    concept: anchor.concept,
    slug: transcript.slug,
    episode: transcript.meta.title,
    start: anchor.start,
    end: anchor.end,
    fragment: anchor.kind === 'segment' ? `#${anchor.id}` : `#t=${anchor.start / 1000}`,
    quote: quoteOf(anchor, transcript),
  }))
}

function quoteOf(anchor: Anchor, transcript: Transcript): Quote {
  const paragraph = transcript.paragraphs[anchor.paragraph]
  if (!paragraph) return { before: '', words: '', after: '' }
  const cut = tokens(paragraph.text)
  const first = anchor.firstWord - paragraph.firstWord
  const last = Math.min(first + anchor.wordCount, cut.length)
  const text = (from: number, to: number) =>
    paragraph.text.slice(cut[Math.max(0, from)]?.start, cut[Math.min(to, cut.length) - 1]?.end)
  if (anchor.kind === 'segment')
    return { before: '', words: text(first, Math.min(last, first + OPENING)), after: '' }
  const from = cut[first]?.start ?? 0
  const to = cut[last - 1]?.end ?? from
  return {
    before: paragraph.text.slice(cut[Math.max(0, first - AROUND)]?.start, from),
    words: paragraph.text.slice(from, to),
    after: paragraph.text.slice(to, cut[Math.min(last + AROUND, cut.length) - 1]?.end),
  }
}
