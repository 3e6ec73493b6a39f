import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Captions, Cue } from '../../../../lib/formats/captions'
import { readJson } from '../../../../lib/formats/read/json-file'
import { jsonFormats } from '../../../../lib/formats/read/json-formats'
import { readTranscript } from '../../../../lib/formats/read-transcript'
import { words } from '../../../../lib/transcript/tokens'

/*
 * Each file in tests/fixtures/transcripts is the same talk as one tool writes it. What is read of it lies in golden/,
 * to be reviewed; `npx vitest run tests/lib/formats/read -u` writes it anew.
 */
const FIXTURES = join(import.meta.dirname, '../../../fixtures/transcripts')
const FILES = readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))

function read(text: string) {
  const file = readJson(text)
  const json = 'value' in file ? file.value : undefined
  const formats = jsonFormats.filter((format) => format.recognises({ text, json }))
  const [format] = formats
  return { names: formats.map((one) => one.name), reading: format?.read(text) }
}

function captionsOf(name: string): Captions {
  const { reading } = read(readFileSync(join(FIXTURES, name), 'utf8'))
  if (!reading?.ok) throw new Error(`${name} is not read`)
  return reading.captions
}

describe.each(FILES)('%s', (name) => {
  test('is recognised by one format alone', () => {
    expect(read(readFileSync(join(FIXTURES, name), 'utf8')).names).toHaveLength(1)
  })

  test('is read as its golden says', async () => {
    const golden = join(import.meta.dirname, 'golden', name.replace('.json', '.txt'))
    await expect(shown(captionsOf(name))).toMatchFileSnapshot(golden)
  })

  test('has every word, in order', () => {
    const said = (file: string) =>
      words(
        captionsOf(file)
          .cues.map((cue) => cue.text)
          .join(' '),
      )
    expect(said(name)).toEqual(said('podcast-sentences.json'))
  })

  test('has words that make up the text', () => {
    const wrong = captionsOf(name).cues.filter(
      (cue) => cue.words.length > 0 && cue.words.map((word) => word.text).join(' ') !== cue.text,
    )
    expect(wrong).toEqual([])
  })
})

test('whisper.cpp may cut a character in two', () => {
  const token = (text: string, from: number) => ({ text, offsets: { from, to: from + 90 } })
  const tokens = [token(' Caf', 0), token('\xC3', 100), token('\xA9', 200), token(' ok', 300)]
  const json = {
    transcription: [{ offsets: { from: 0, to: 400 }, text: ' Caf\xC3\xA9 ok', tokens }],
  }
  const reading = readTranscript(Buffer.from(JSON.stringify(json), 'latin1'))
  expect(reading.ok && shown(reading.captions)).toBe(
    'null\n1: 0–400 ·: Café ok\n    Café 0–290 ok 300–390\n',
  )
})

test('whisper-timestamped calls the text of a word `text`', () => {
  const words = [
    { text: 'Est-ce', start: 2.02, end: 3.78, confidence: 0.43 },
    { text: 'que', start: 3.78, end: 3.84, confidence: 0.94 },
  ]
  expect(readAs({ segments: [{ start: 2, end: 4, text: ' Est-ce que', words }] })).toBe(
    'null\n1: 2000–4000 ·: Est-ce que\n    Est-ce 2020–3780 que 3780–3840\n',
  )
})

describe('Transformers writes chunks', () => {
  const json = (...chunks: readonly (readonly [string, number, number | null])[]) => ({
    text: chunks.map(([text]) => text).join(''),
    chunks: chunks.map(([text, ...timestamp]) => ({ text, timestamp })),
  })

  test('that are sentences', () => {
    expect(readAs(json([' Hello there.', 0, 1.5], [' All is well.', 1.5, null]))).toBe(
      'null\n1: 0–1500 ·: Hello there.\n1: 1500–· ·: All is well.\n',
    )
  })

  test('that are words', () => {
    expect(readAs(json([' Hello', 0, 0.4], [' there.', 0.4, 0.9], [' Well.', 2, 2.5]))).toBe(
      'null\n1: 0–900 ·: Hello there.\n    Hello 0–400 there. 400–900\n' +
        '1: 2000–2500 ·: Well.\n    Well. 2000–2500\n',
    )
  })
})

describe('whisper.cpp may cut a word in two', () => {
  const segments = (...texts: readonly string[]) => ({
    transcription: texts.map((text, i) => ({
      text,
      offsets: { from: i * 1000, to: i * 1000 + 1000 },
    })),
  })
  test('where a line is full', () => {
    const json = segments(
      ' u kontinentalnoj Sred',
      'išnjoj Hrvatskoj',
      '.',
      ' (smijeh)',
      '(glazba)',
    )
    expect(readAs(json)).toBe(
      'null\n1: 0–3000 ·: u kontinentalnoj Središnjoj Hrvatskoj.\n' +
        '    u 0–· kontinentalnoj ·–· Središnjoj ·–· Hrvatskoj. ·–3000\n' +
        '1: 3000–4000 ·: (smijeh)\n1: 4000–5000 ·: (glazba)\n',
    )
  })

  test('and at every piece of one, with `-ml 1`', () => {
    const json = segments(' And', ' my', ' Amer', 'icans', ',', ' 3', '.', '5', ' ask', '.', ' No')
    expect(readAs(json)).toBe(
      'null\n1: 0–10000 ·: And my Americans, 3.5 ask.\n' +
        '    And 0–1000 my 1000–2000 Americans, 2000–5000 3.5 5000–8000 ask. 8000–10000\n' +
        '1: 10000–11000 ·: No\n    No 10000–11000\n',
    )
  })

  test('but Chinese and Japanese have no spaces that tell', () => {
    expect(readAs(segments('はい', 'では', 'ですね'))).toBe(
      'null\n1: 0–1000 ·: はい\n1: 1000–2000 ·: では\n1: 2000–3000 ·: ですね\n',
    )
  })
})

function readAs(json: unknown) {
  const reading = readTranscript(Buffer.from(JSON.stringify(json)))
  return reading.ok && shown(reading.captions)
}

function shown({ language, cues }: Captions): string {
  return `${language}\n${cues.map(shownCue).join('')}`
}

function shownCue({ start, end, speaker, text, words, line }: Cue): string {
  const times = words.map((word) => ` ${word.text} ${word.start ?? '·'}–${word.end ?? '·'}`)
  const timed = words.length > 0 ? `   ${times.join('')}\n` : ''
  return `${line}: ${start ?? '·'}–${end ?? '·'} ${speaker ?? '·'}: ${text}\n${timed}`
}
