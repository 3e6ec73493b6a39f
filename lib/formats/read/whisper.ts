import type { Cue } from '../captions'
import { joined } from '../join'
import { cueOf, cuesOfWords } from './cues'
import type { JsonFile, Row } from './json-file'
import { type Found, jsonFormat } from './json-reader'
import { field, itemsOf, secondsOf, speakerOf, textOf } from './json-values'
import { areWords } from './podcast-json'
import { type Piece, textOfPieces, wordsOf } from './words'

/**
 * OpenAI's Whisper, its service's `verbose_json`, and the many programs that write the same: segments with times in
 * seconds, with `words` or without. The service puts all words beside the segments, without punctuation;
 * whisper-timestamped calls a word's text `text`; Transformers writes `chunks`, which may be words.
 *
 * @see https://github.com/openai/whisper/blob/main/whisper/transcribe.py
 */
export const whisper = jsonFormat({
  name: 'whisper',
  title: 'Whisper',
  expected: '`segments` with `text` and `start`',
  recognises: (json) => isWhisper(json) && !isWhisperX(json),
  cues: found,
})

/**
 * WhisperX: as Whisper, with speakers; a word that it could not align has no times.
 *
 * @see https://github.com/m-bain/whisperX/blob/main/whisperx/alignment.py
 */
export const whisperX = jsonFormat({
  name: 'whisperx',
  title: 'WhisperX',
  expected: '`segments` with `text` and `words`',
  recognises: isWhisperX,
  cues: found,
})

function isWhisper(json: unknown): boolean {
  const segments = itemsOf(field(json, 'segments'))
  const words = itemsOf(field(json, 'words'))
  if (segments.length > 0) return segments.some((one) => typeof field(one, 'text') === 'string')
  if (words.length > 0) return words.some((one) => typeof field(one, 'word') === 'string')
  return typeof field(json, 'text') === 'string' && field(json, 'status') === undefined
}

function isWhisperX(json: unknown): boolean {
  const segments = itemsOf(field(json, 'segments'))
  const words = segments.flatMap((one) => itemsOf(field(one, 'words')))
  const isScored = words.some((word) => field(word, 'score') !== undefined)
  return isWhisper(json) && (isScored || field(json, 'word_segments') !== undefined)
}

function found(file: JsonFile): Found | null {
  if (!isWhisper(file.value)) return null
  const language = field(file.value, 'language')
  const { segments, words } = partsIn(file)
  if (segments.length === 0) return { language, cues: cuesWithout(file.value, words) }
  const isInside = segments.some(({ value }) => itemsOf(field(value, 'words')).length > 0)
  const beside = isInside ? [] : words.map(({ value }) => pieceOf(value))
  const cues = segments.flatMap(cueFrom)
  return { language, cues: beside.length > 0 ? withWords(cues, beside) : cues }
}

/** What a file holds under `segments` and `words`, else under `chunks`. */
function partsIn({ rows }: JsonFile): { segments: readonly Row[]; words: readonly Row[] } {
  const [segments, words] = [rows('segments'), rows('words')]
  const chunks = segments.length + words.length > 0 ? [] : rows('chunks').map(chunkFrom)
  const areSingle = areWords(chunks.map(({ value }) => value.text.trim()))
  if (chunks.length === 0) return { segments, words }
  return areSingle ? { segments, words: chunks } : { segments: chunks, words }
}

function chunkFrom({ value, line }: Row) {
  const [start, end] = itemsOf(field(value, 'timestamp'))
  const text = field(value, 'text')
  return { value: { text: typeof text === 'string' ? text : '', start, end }, line }
}

function cueFrom({ value, line }: Row): Cue[] {
  const words = itemsOf(field(value, 'words'))
  return cueOf({
    start: secondsOf(field(value, 'start')),
    end: secondsOf(field(value, 'end')),
    speaker: speakerOf(field(value, 'speaker')) ?? mostOf(words),
    text: textOf(field(value, 'text')),
    pieces: words.map(pieceOf),
    line,
  })
}

function pieceOf(word: unknown): Piece {
  const text = field(word, 'word') ?? field(word, 'text')
  return {
    text: typeof text === 'string' ? text : '',
    start: secondsOf(field(word, 'start')),
    end: secondsOf(field(word, 'end')),
  }
}

/** Who says most of the words, where the segment itself does not tell. */
function mostOf(words: readonly unknown[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) {
    const speaker = speakerOf(field(word, 'speaker'))
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** Gives cues the words of one row for all of them. */
function withWords(cues: readonly Cue[], pieces: readonly Piece[]): Cue[] {
  const words = wordsOf(joined(cues.map((cue) => cue.text)), pieces)
  let from = 0
  return cues.map((cue) => {
    const first = from
    const length = signsIn(cue.text)
    for (let taken = 0; taken < length && from < words.length; from++)
      taken += signsIn(words[from]?.text ?? '')
    return { ...cue, words: words.slice(first, from) }
  })
}

function signsIn(text: string): number {
  return text.replace(/\s/g, '').length
}

/** A file of words alone, or of text alone. */
function cuesWithout(value: unknown, words: readonly Row[]): Cue[] {
  const pieces = words.map((word) => pieceOf(word.value))
  const text = textOf(field(value, 'text')) ?? textOfPieces(pieces)
  const timed = wordsOf(text, pieces)
  const line = words[0]?.line ?? 1
  if (timed.length === 0)
    return cueOf({ start: null, end: null, speaker: null, text, pieces: [], line })
  const lines = timed.length === words.length ? words.map((word) => word.line) : []
  return cuesOfWords(
    timed.map((word, index) => ({ ...word, speaker: null, line: lines[index] ?? line })),
  )
}
