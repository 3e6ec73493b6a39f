import type { Cue } from '../captions'
import { plainLine } from '../mdx-text'
import { cueOf } from './cues'
import type { Row } from './json-file'
import { jsonFormat } from './json-reader'
import { field, itemsOf, millisecondsOf, secondsOf, speakerOf } from './json-values'
import type { Piece } from './words'

/**
 * whisper.cpp with `-oj`, and with `-ojf` its tokens: pieces of words, and special ones such as `[_BEG_]` that nobody
 * says. Offsets are milliseconds. A character may be cut in two by its bytes; its halves are U+FFFD here.
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
          cues: rows('transcription').flatMap(cueFrom),
        }
      : null,
})

function isWhisperCpp(json: unknown): boolean {
  return itemsOf(field(json, 'transcription')).some((one) => typeof field(one, 'text') === 'string')
}

function cueFrom({ value, line }: Row): Cue[] {
  const tokens = itemsOf(field(value, 'tokens'))
  const speaker = speakerOf(field(value, 'speaker'))
  return cueOf({
    ...timesOf(value),
    speaker: speaker === '?' ? null : speaker,
    text: spoken(field(value, 'text')),
    pieces: tokens.flatMap(pieceFrom),
    line,
  })
}

function pieceFrom(token: unknown): Piece[] {
  const text = field(token, 'text')
  if (typeof text !== 'string' || SPECIAL.test(text)) return []
  return [{ text, ...timesOf(token) }]
}

/** The text without special tokens and halves of characters. */
function spoken(text: unknown): string {
  return typeof text === 'string'
    ? plainLine(text.replace(new RegExp(SPECIAL, 'g'), '').replaceAll('\uFFFD', ''))
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
