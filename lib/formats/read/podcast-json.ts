import type { Cue } from '../captions'
import { joined } from '../join'
import { cueOf, cuesOfWords } from './cues'
import type { Row } from './json-file'
import { jsonFormat } from './json-reader'
import { field, itemsOf, secondsOf, speakerOf, textOf } from './json-values'

/**
 * Podcasting 2.0: segments with a `body`, times in seconds. A segment may be a sentence or a single word.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md#json
 */
export const podcastJson = jsonFormat({
  name: 'podcast-json',
  title: 'Podcasting 2.0',
  expected: '`segments` with `body` and `startTime`',
  recognises: isPodcast,
  cues: ({ value, rows }) =>
    isPodcast(value)
      ? { language: field(value, 'language'), cues: cuesFrom(rows('segments')) }
      : null,
})

function isPodcast(json: unknown): boolean {
  const segments = itemsOf(field(json, 'segments'))
  return segments.some((one) => ['body', 'startTime'].some((key) => field(one, key) !== undefined))
}

function cuesFrom(rows: readonly Row[]): Cue[] {
  if (isLined(rows)) return linesOf(rows).flatMap(cueOfLine)
  const cues = rows.flatMap(cueFrom)
  const timed = cues.filter((cue) => cue.start !== null)
  return areWords(
    timed.map(({ text }) => text),
    cues.length,
  )
    ? cuesOfWords(rows.flatMap(wordFrom))
    : cues
}

/** Whether segments are words: where more than this share are one, since people also say single words. */
export function areWords(texts: readonly string[], among = texts.length): boolean {
  return texts.filter((text) => !/\s/.test(text)).length > MOST_SINGLE * among
}

const MOST_SINGLE = 0.8

/** The longest line, in segments; where lines would be longer, a line end here and there means nothing. */
const LONGEST_LINE = 100

/** Whether line ends behind segments say where cues end, as Earmark writes them. */
function isLined(rows: readonly Row[]): boolean {
  const ends = rows.filter(endsLine).length
  const last = rows.at(-1)
  return last !== undefined && endsLine(last) && ends * LONGEST_LINE >= rows.length
}

function endsLine({ value }: Row): boolean {
  const body = field(value, 'body')
  return typeof body === 'string' && /[\n\r]\s*$/.test(body)
}

function linesOf(rows: readonly Row[]): Row[][] {
  const lines: Row[][] = []
  let isOpen = false
  for (const row of rows) {
    const last = lines.at(-1)
    const isSame = last?.[0] && speakerIn(last[0]) === speakerIn(row)
    if (last && isOpen && isSame) last.push(row)
    else lines.push([row])
    isOpen = !endsLine(row)
  }
  return lines
}

function speakerIn({ value }: Row): string | null {
  return speakerOf(field(value, 'speaker'))
}

function cueOfLine(rows: readonly Row[]): Cue[] {
  const [first] = rows
  if (!first) return []
  if (rows.length === 1) return cueFrom(first)
  const pieces = rows.flatMap(wordFrom)
  const text = joined(pieces.map((piece) => piece.text))
  return cueOf({
    start: null,
    end: null,
    speaker: speakerIn(first),
    text,
    pieces,
    line: first.line,
  })
}

function cueFrom({ value, line }: Row): Cue[] {
  return cueOf({ ...partsOf(value), pieces: [], line })
}

function wordFrom(row: Row) {
  const { text, ...said } = partsOf(row.value)
  return text === null ? [] : [{ ...said, text, line: row.line, isLast: endsLine(row) }]
}

function partsOf(segment: unknown) {
  return {
    start: secondsOf(field(segment, 'startTime')),
    end: secondsOf(field(segment, 'endTime')),
    speaker: speakerOf(field(segment, 'speaker')),
    text: textOf(field(segment, 'body')),
  }
}
