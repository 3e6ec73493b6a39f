import { parseConcept } from '../../../../lib/episode/concept'
import type { Concept } from '../../../../lib/episode/model'
import type { Cue } from '../../../../lib/formats/captions'
import { fromSeconds, type Ms } from '../../../../lib/time'

interface Given {
  readonly speaker?: string
  readonly start?: number
  readonly end?: number
  /** Seconds from the start of one word to that of the next; without it no word has a time. */
  readonly pace?: number
}

/** A cue; times in seconds. */
export function cue(text: string, { speaker, start, end, pace }: Given = {}): Cue {
  const from = timeOf(start)
  const words =
    pace === undefined || start === undefined
      ? []
      : text.split(' ').map((word, i) => ({
          text: word,
          start: fromSeconds(start + i * pace),
          end: fromSeconds(start + (i + 0.8) * pace),
        }))
  const to = timeOf(end) ?? words.at(-1)?.end ?? null
  return { start: from, end: to, speaker: speaker ?? null, text, words, line: 1 }
}

function timeOf(seconds: number | undefined): Ms | null {
  return seconds === undefined ? null : fromSeconds(seconds)
}

/** A concept with its names. */
export function concept(id: string, term: string, ...aliases: string[]): Concept {
  const names = JSON.stringify({ term, aliases })
  return parseConcept({ file: `concepts/${id}.mdx`, text: `---\n${names}\n---\n\nIt is.\n` }).value
}
