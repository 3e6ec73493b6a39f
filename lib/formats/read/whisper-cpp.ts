import type { Cue } from '../captions'
import { plainLine } from '../mdx-text'
import { cueOf, cuesOfWords, type Given } from './cues'
import { byWholeWords } from './cut-words'
import type { Row } from './json-file'
import { jsonFormat } from './json-reader'
import { field, itemsOf, millisecondsOf, secondsOf, speakerOf } from './json-values'
import { areWords } from './podcast-json'
import type { Piece } from './words'

/**
 * whisper.cpp with `-oj`, and with `-ojf` its tokens: pieces of words, and special ones such as `[_BEG_]` that nobody
 * says. Offsets are milliseconds. A character may be cut in two by its bytes; its halves are U+FFFD here. With `-ml` a
 * word may be cut in two as well: what begins it begins with a space.
 *
 * @see https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp
 */
export const whisperCpp = jsonFormat({
  name: 'whisper.cpp',
  title: 'whisper.cpp',
  expected: 'a `transcription` with `offsets`',
  recognises: isWhisperCpp,
  cues: ({ value, rows }) =>
    isWhisperCpp(value)
      ? {
          language: field(field(value, 'result'), 'language'),
          cues: cuesFrom(
            rows('transcription')
              .map(segmentFrom)
              .filter(({ text }) => text.trim() !== ''),
          ),
        }
      : null,
})

function isWhisperCpp(json: unknown): boolean {
  return itemsOf(field(json, 'transcription')).some((one) => typeof field(one, 'text') === 'string')
}

function segmentFrom({ value, line }: Row): Segment {
  const speaker = speakerOf(field(value, 'speaker'))
  return {
    ...timesOf(value),
    speaker: speaker === '?' ? null : speaker,
    text: spoken(field(value, 'text')),
    pieces: itemsOf(field(value, 'tokens')).flatMap(pieceFrom),
    line,
  }
}

interface Segment extends Given {
  readonly text: string
}

/** With `-ml 1` every segment is a word, or less than one. */
function cuesFrom(segments: readonly Segment[]): Cue[] {
  const groups = byWholeWords(segments, ({ text }) => text)
  const whole = (groups ?? segments.map((segment) => [segment] as const)).map(wholeOf)
  const areSingle = groups !== null && areWords(whole.map(({ text }) => text))
  return areSingle ? cuesOfWords(whole) : whole.flatMap(cueOf)
}

function wholeOf([first, ...rest]: readonly [Segment, ...Segment[]]): Segment {
  const all = [first, ...rest]
  return {
    ...first,
    end: (rest.at(-1) ?? first).end,
    text: plainLine(all.map(({ text }) => text).join('')),
    pieces:
      rest.length === 0
        ? first.pieces
        : all.flatMap((one): readonly Piece[] => (one.pieces.length > 0 ? one.pieces : [one])),
  }
}

function pieceFrom(token: unknown): Piece[] {
  const text = field(token, 'text')
  if (typeof text !== 'string' || SPECIAL.test(text)) return []
  return [{ text, ...timesOf(token) }]
}

/** The text without special tokens and halves of characters; the space that it begins with stays. */
function spoken(text: unknown): string {
  return typeof text === 'string'
    ? text.replace(new RegExp(SPECIAL, 'g'), '').replaceAll('\uFFFD', '')
    : ''
}

const SPECIAL = /\[_[A-Za-z_]+\d*\]|<\|[^|>]{0,40}\|>/

function timesOf(value: unknown) {
  return { start: timeOf(value, 'from'), end: timeOf(value, 'to') }
}

/** `offsets` in milliseconds, else `timestamps` as `00:00:01,500`. */
function timeOf(value: unknown, edge: 'from' | 'to') {
  return (
    millisecondsOf(field(field(value, 'offsets'), edge)) ??
    secondsOf(field(field(value, 'timestamps'), edge))
  )
}
