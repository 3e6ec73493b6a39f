import { formatClock, type Ms } from '../time'

/** What is quoted of one paragraph. */
export interface QuotedPart {
  readonly text: string
  /** Who says it; `null` where the episode names nobody. */
  readonly speaker: string | null
}

/** A quote, and where it is from. */
export interface Quoted {
  readonly parts: readonly QuotedPart[]
  /** The episode's title. */
  readonly episode: string
  readonly start: Ms
  readonly url: string
}

/** A quote as plain text: the words, who says them in which episode when, and the link that plays them. */
export function citation(quoted: Quoted): string {
  const { episode, start, url } = quoted
  const speakers = speakersOf(quoted)
  const source = [...(speakers.length === 1 ? speakers : []), episode, formatClock(start)]
  return `${wordsOf(quoted, speakers.length > 1)}\n— ${source.join(', ')}\n${url}`
}

function speakersOf({ parts }: Quoted): string[] {
  return [...new Set(parts.flatMap(({ speaker }) => speaker ?? []))]
}

/** One paragraph after another; where several people speak, each turn begins with its speaker. */
function wordsOf({ parts }: Quoted, named: boolean): string {
  if (!named) return `“${parts.map(({ text }) => text).join('\n\n')}”`
  return parts
    .map(({ text, speaker }, i) => {
      const begins = speaker !== null && speaker !== parts[i - 1]?.speaker
      return begins ? `${speaker}: “${text}”` : `“${text}”`
    })
    .join('\n\n')
}
