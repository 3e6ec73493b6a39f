import type { Point } from '../../diagnostic'
import type { Speaker } from '../../episode/model'
import { formatTime, ms, type Ms } from '../../time'
import { type FrontValue, mdxFrontMatter } from '../mdx-front'
import { guardStart, mdxHeading, mdxInline } from '../mdx-text'
import type { Passage } from './passages'
import type { Finder, Proposal } from './proposals'

/** What an imported episode is made of. */
export interface ImportedEpisode {
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** As front matter names it: `/audio/ownership.mp3`, or an https URL. */
  readonly audio: string
  /** A BCP 47 tag; `null` where it is the show's. */
  readonly language: string | null
  /** By what the passages call them. */
  readonly speakers: ReadonlyMap<string, Speaker>
  readonly passages: readonly Passage[]
  /** Finds the words that look like mentions of concepts. */
  readonly propose: Finder
  /** Whether these are written as mentions. */
  readonly anchors: boolean
}

/** An MDX file, and the words in it that look like mentions, or are. */
export interface WrittenEpisode {
  readonly mdx: string
  readonly proposals: readonly PlacedProposal[]
}

/** A proposal with its words, and where they stand in the file. */
export interface PlacedProposal {
  readonly concept: string
  readonly words: string
  readonly place: Point
}

/** The MDX file of an episode: front matter, and its passages in turns. What it says is read back word for word. */
export function episodeMdx(episode: ImportedEpisode): WrittenEpisode {
  const lines = [...frontOf(episode).trimEnd().split('\n')]
  const proposals: PlacedProposal[] = []
  let latest = -1
  for (const turn of turnsOf(episode)) {
    const at = turnStart(turn, latest)
    latest = at ?? latest
    if (turn.speaker) lines.push('', turnTag(turn.speaker, at))
    for (const passage of turn.passages) {
      const written = paragraphOf(passage, episode)
      lines.push('', written.mdx)
      const line = lines.length
      proposals.push(
        ...written.proposals.map(({ column, ...one }) => ({ ...one, place: { line, column } })),
      )
    }
    if (turn.speaker) lines.push('', '</Turn>')
  }
  return { mdx: `${lines.join('\n')}\n`, proposals }
}

function frontOf({ title, date, audio, language, speakers }: ImportedEpisode): string {
  const named = Array.from(speakers.values(), ({ id, name }): [string, FrontValue] => [
    id,
    { name },
  ])
  return mdxFrontMatter({
    title,
    date,
    audio,
    language,
    speakers: named.length > 0 ? Object.fromEntries(named) : null,
  })
}

interface TurnText {
  readonly speaker: Speaker | null
  readonly passages: Passage[]
}

function turnsOf({ passages, speakers }: ImportedEpisode): TurnText[] {
  const turns: TurnText[] = []
  for (const passage of passages) {
    const speaker = speakers.get(passage.speaker ?? '') ?? null
    const last = turns.at(-1)
    if (last?.speaker === speaker) last.passages.push(passage)
    else turns.push({ speaker, passages: [passage] })
  }
  return turns
}

/**
 * When a turn begins, in tenths of a second, rounded down: its words know better. `null` where its first word has no
 * time, and where that would not rise.
 */
function turnStart({ passages }: TurnText, latest: number): Ms | null {
  const [, start = null] = passages[0]?.words[0] ?? []
  const at = start === null ? -1 : Math.floor(start / 100) * 100
  return at > latest ? ms(at) : null
}

function turnTag({ id }: Speaker, at: Ms | null): string {
  return `<Turn speaker="${id}"${at === null ? '' : ` at="${formatTime(at)}"`}>`
}

/** A heading, or a paragraph on one line, and the proposals in it. */
function paragraphOf(
  { text, isHeading }: Passage,
  { propose, anchors }: ImportedEpisode,
): { mdx: string; proposals: { concept: string; words: string; column: number }[] } {
  if (isHeading) return { mdx: mdxHeading(text), proposals: [] }
  const found = propose(text)
  const mdx = anchors ? withMentions(text, found) : mdxInline(text)
  const guarded = guardStart(mdx)
  const shift = guarded.length - mdx.length
  const proposals = found.map(({ concept, from, to }, index) => {
    const before = text.slice(0, from)
    const behind = anchors ? withMentions(before, found.slice(0, index)) : mdxInline(before)
    // The sign that guards a paragraph stands behind its first word, if it begins with one.
    const column = behind.length + 1 + (behind === '' ? 0 : shift)
    return { concept, words: text.slice(from, to), column }
  })
  return { mdx: guarded, proposals }
}

function withMentions(text: string, found: readonly Proposal[]): string {
  let from = 0
  const pieces = found.map((one) => {
    const before = mdxInline(text.slice(from, one.from))
    from = one.to
    return `${before}<Concept id="${one.concept}">${mdxInline(text.slice(one.from, one.to))}</Concept>`
  })
  return pieces.join('') + mdxInline(text.slice(from))
}
