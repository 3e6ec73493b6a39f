import { quoted } from '../../diagnostic'
import type { Cue } from '../captions'
import type { Notice } from '../reader'
import { cueOf, cuesOfWords } from './cues'
import type { JsonFile, Row } from './json-file'
import { type Found, jsonFormat } from './json-reader'
import { field, itemsOf, millisecondsOf, speakerOf, textOf } from './json-values'

/** What holds its text in pieces, the best first; two of them are answers of their own. */
const LISTS = ['utterances', 'paragraphs', 'sentences'] as const

/**
 * AssemblyAI: words, and utterances where speakers were asked for, else what its paragraphs or sentences hold. Times
 * are whole milliseconds, speakers `A`, `B`, or names.
 *
 * @see https://www.assemblyai.com/docs/api-reference/transcripts/get
 */
export const assemblyAi = jsonFormat({
  name: 'assemblyai',
  title: 'AssemblyAI',
  expected: '`words` with `text` and `start`',
  recognises: isAssemblyAi,
  cues: (file) => (isAssemblyAi(file.value) ? (unfinished(file) ?? found(file)) : null),
})

function isAssemblyAi(json: unknown): boolean {
  const items = ['words', ...LISTS].flatMap((key) => itemsOf(field(json, key)))
  if (items.length === 0) return field(json, 'audio_url') !== undefined
  const isText = items.some((one) => typeof field(one, 'text') === 'string')
  return isText && items.every((one) => isWhole(field(one, 'start')))
}

/** Others write the same keys with seconds. */
function isWhole(time: unknown): boolean {
  return typeof time !== 'number' || Number.isInteger(time)
}

/** A transcription that failed, or is not yet done. */
function unfinished({ value, rows }: JsonFile): Notice | null {
  const status = field(value, 'status')
  if (typeof status !== 'string' || status === 'completed') return null
  const error = textOf(field(value, 'error'))
  return {
    line: rows('words')[0]?.line ?? 1,
    rule: 'captions-words',
    reason: `Unexpected transcription with the status ${quoted(status)}${error === null ? '' : ` (${error})`}, expected \`completed\``,
    remedy: error === null ? 'Fetch it again when it is done.' : 'Start the transcription again.',
  }
}

function found({ value, rows }: JsonFile): Found {
  const language = field(value, 'language_code')
  const list = LISTS.map((key) => rows(key)).find((items) => items.length > 0)
  if (list) return { language, cues: list.flatMap(cueFrom) }
  const words = rows('words').flatMap(wordFrom)
  if (words.length > 0) return { language, cues: cuesOfWords(words) }
  const text = textOf(field(value, 'text'))
  return {
    language,
    cues: cueOf({ start: null, end: null, speaker: null, text, pieces: [], line: 1 }),
  }
}

function cueFrom({ value, line }: Row): Cue[] {
  const words = itemsOf(field(value, 'words'))
  return cueOf({
    ...timesOf(value),
    speaker: speakerOf(field(value, 'speaker')) ?? speakerOf(field(words[0], 'speaker')),
    text: textOf(field(value, 'text')),
    pieces: words.map((word) => ({ ...timesOf(word), text: textOf(field(word, 'text')) ?? '' })),
    line,
  })
}

function wordFrom({ value, line }: Row) {
  const text = textOf(field(value, 'text'))
  const speaker = speakerOf(field(value, 'speaker'))
  return text === null ? [] : [{ ...timesOf(value), text, speaker, line }]
}

function timesOf(value: unknown) {
  return {
    start: millisecondsOf(field(value, 'start')),
    end: millisecondsOf(field(value, 'end')),
  }
}
