import type { Cue } from '../captions'
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
  const cues = rows.flatMap(cueFrom)
  const single = cues.filter((cue) => cue.start !== null && !/\s/.test(cue.text))
  return single.length > MOST_SINGLE * cues.length ? cuesOfWords(rows.flatMap(wordFrom)) : cues
}

/** Where more segments are single words than this share, all are words: people also say single words. */
const MOST_SINGLE = 0.8

function cueFrom({ value, line }: Row): Cue[] {
  return cueOf({ ...partsOf(value), pieces: [], line })
}

/** A line end behind a word ends its line of the transcript. */
function wordFrom({ value, line }: Row) {
  const { text, ...said } = partsOf(value)
  const isLast = /[\n\r]\s*$/.test(String(field(value, 'body')))
  return text === null ? [] : [{ ...said, text, line, isLast }]
}

function partsOf(segment: unknown) {
  return {
    start: secondsOf(field(segment, 'startTime')),
    end: secondsOf(field(segment, 'endTime')),
    speaker: speakerOf(field(segment, 'speaker')),
    text: textOf(field(segment, 'body')),
  }
}
