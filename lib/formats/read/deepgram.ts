import type { Cue } from '../captions'
import { cueOf, cuesOfWords } from './cues'
import type { JsonFile, Row } from './json-file'
import { type Found, jsonFormat } from './json-reader'
import { field, itemsOf, secondsOf, speakerOf, textOf } from './json-values'
import type { Piece } from './words'

/**
 * Deepgram: words by channel, and utterances where they were asked for. Times in seconds, speakers as numbers from 0,
 * each word twice: bare and with its punctuation.
 *
 * @see https://developers.deepgram.com/docs/utterances
 */
export const deepgram = jsonFormat({
  name: 'deepgram',
  title: 'Deepgram',
  expected: '`results` with `channels`',
  recognises: isDeepgram,
  cues: (file) => (isDeepgram(file.value) ? found(file) : null),
})

function isDeepgram(json: unknown): boolean {
  const results = field(json, 'results')
  return (
    [...itemsOf(field(results, 'channels')), ...itemsOf(field(results, 'utterances'))].length > 0
  )
}

function found(file: JsonFile): Found {
  const channels = itemsOf(field(field(file.value, 'results'), 'channels'))
  const utterances = file.rows('results', 'utterances')
  const indices = new Set(utterances.map(({ value }) => field(value, 'channel')))
  const isOne = channels.length < 2 && indices.size < 2
  const cues =
    utterances.length > 0
      ? utterances.flatMap((row) => utteranceFrom(row, isOne))
      : channels.flatMap((value, channel) => channelFrom(file, value, isOne ? null : channel))
  const [first] = channels
  const [best] = itemsOf(field(first, 'alternatives'))
  const language = field(first, 'detected_language') ?? itemsOf(field(best, 'languages'))[0]
  return { language, cues: isOne ? cues : byStart(cues) }
}

function utteranceFrom({ value, line }: Row, isOne: boolean): Cue[] {
  const channel = field(value, 'channel')
  return cueOf({
    start: secondsOf(field(value, 'start')),
    end: secondsOf(field(value, 'end')),
    speaker: speakerIn(isOne || typeof channel !== 'number' ? null : channel, value),
    text: textOf(field(value, 'transcript')),
    pieces: itemsOf(field(value, 'words')).map(pieceOf),
    line,
  })
}

function channelFrom(file: JsonFile, value: unknown, channel: number | null): Cue[] {
  const path = ['results', 'channels', channel ?? 0, 'alternatives', 0, 'words']
  const words = file.rows(...path).map((word) => ({
    ...pieceOf(word.value),
    speaker: speakerIn(channel, word.value),
    line: word.line,
  }))
  if (words.length > 0) return cuesOfWords(words.filter((word) => word.text !== ''))
  const [best] = itemsOf(field(value, 'alternatives'))
  const text = textOf(field(best, 'transcript'))
  const speaker = speakerIn(channel, null)
  return cueOf({ start: null, end: null, speaker, text, pieces: [], line: 1 })
}

function pieceOf(word: unknown): Piece {
  return {
    text: textOf(field(word, 'punctuated_word')) ?? textOf(field(word, 'word')) ?? '',
    start: secondsOf(field(word, 'start')),
    end: secondsOf(field(word, 'end')),
  }
}

/** Where every speaker has a channel, the channel tells them apart; Deepgram counts both from 0. */
function speakerIn(channel: number | null, value: unknown): string | null {
  const speaker = speakerOf(field(value, 'speaker'))
  if (channel === null) return speaker
  return speaker === null ? `Channel ${channel}` : `Channel ${channel}, ${speaker}`
}

function byStart(cues: readonly Cue[]): Cue[] {
  return [...cues].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
}
