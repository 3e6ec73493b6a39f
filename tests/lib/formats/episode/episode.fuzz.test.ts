import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { parseEpisode } from '../../../../lib/episode/parse'
import { formatWords } from '../../../../lib/episode/words/format'
import { parseWords } from '../../../../lib/episode/words/parse'
import type { Captions, Cue } from '../../../../lib/formats/captions'
import { episodeMdx } from '../../../../lib/formats/episode/mdx'
import { passagesOf } from '../../../../lib/formats/episode/passages'
import { finderOf } from '../../../../lib/formats/episode/proposals'
import { speakersOf } from '../../../../lib/formats/episode/speakers'
import { unknownAudio, within, wordTimesOf } from '../../../../lib/formats/episode/word-times'
import { readTranscript } from '../../../../lib/formats/read-transcript'
import { ms, type Ms } from '../../../../lib/time'
import { outlineOf } from '../../../../lib/transcript/outline'
import { words } from '../../../../lib/transcript/tokens'
import { fuzz } from '../../../fuzz'
import { concept } from './captions'

const find = finderOf([concept('a', 'a', '1'), concept('b', 'Import', 'b c')])

describe('an episode made of captions', () => {
  fuzz(
    'says every word of them, in order, and has times that can be read',
    anyCaptions(),
    expectEpisode,
  )
})

describe('an episode made of any file', () => {
  fuzz('is one, or the file is refused', anyFile(), (text) => {
    const reading = readTranscript(Buffer.from(text))
    if (reading.ok) expectEpisode(reading.captions)
    else expect(reading.refusal.reason).toMatch(/^Unexpected .+, expected .+[^.]$/s)
  })
})

function expectEpisode(captions: Captions): void {
  const passages = passagesOf(captions)
  const said = captions.cues.flatMap((cue) => (cue.isHeading ? [] : words(cue.text)))
  for (const anchors of [false, true]) {
    const speakers = speakersOf(passages.map((passage) => passage.speaker))
    const meta = { title: 'A', date: '2026-01-05', audio: '/audio/a.mp3', language: null }
    const { mdx } = episodeMdx({ ...meta, speakers, passages, propose: find, anchors })
    const { value, diagnostics } = parseEpisode({ file: 'episodes/a.mdx', text: mdx })
    expect(diagnostics.map(({ reason }) => reason)).toEqual([])
    expect(outlineOf(value.blocks).words).toEqual(said)
  }
  const recording = unknownAudio(captions)
  const half = ms(recording.duration / 2)
  expectWords(passages, recording)
  expectWords(within(passages, half).passages, { ...recording, duration: half })
}

function expectWords(...timed: Parameters<typeof wordTimesOf>): void {
  const file = wordTimesOf(...timed)
  if (!file) return
  const text = formatWords(file)
  const { value, diagnostics } = parseWords({ file: 'episodes/a.words.json', text })
  expect(diagnostics.map(({ reason }) => reason)).toEqual([])
  expect(value).toEqual(file)
}

function anyCaptions(): fc.Arbitrary<Captions> {
  return fc.array(anyCue(), { maxLength: 6 }).map((cues) => ({ language: null, cues }))
}

function anyCue(): fc.Arbitrary<Cue> {
  const time = fc.option(fc.nat(200_000).map(ms))
  const speaker = fc.constantFrom(null, 'Ada', 'A', '0', '<b>: {x}', 'さくら')
  const word = fc.tuple(anyWord(), time, time).map(([text, start, end]) => timed(text, start, end))
  return fc
    .record({
      speaker,
      start: time,
      end: time,
      words: fc.array(word, { minLength: 1 }),
      isTimed: fc.boolean(),
    })
    .map(({ speaker, start, end, words: all, isTimed }) => ({
      ...timed(all.map((one) => one.text).join(' '), start, end),
      ...{ speaker, words: isTimed ? all : [], line: 1 },
    }))
}

function timed(text: string, start: Ms | null, end: Ms | null) {
  return { text, start, end: start !== null && end !== null && end >= start ? end : null }
}

function anyWord(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom('a', 'b', 'c', 'End.', 'Dr.', 'word', '日本。', '1.', '-', '#', '*', '_', '`'),
    fc.constantFrom('{', '}', '<', '>', '[x]:', '[a](b)', '&amp;', 'import', '</Turn>', '\\', '~~'),
    fc.constantFrom('https://a.example/_b_', 'a@b.example', '🎧', 'שלום', '—', 'a—b', '|', '==='),
    fc.stringMatching(/^[^\s\p{C}]{1,4}$/u),
  )
}

/** Lines of captions, of text, and of neither. */
function anyFile(): fc.Arbitrary<string> {
  const line = fc.oneof(
    fc.constantFrom(
      'WEBVTT',
      '',
      '',
      '1',
      '00:01.000 --> 00:02.000',
      '00:00:01,5 --> 00:00:03,000',
    ),
    fc.constantFrom(
      'NOTE x',
      '<v Ada>Hi.',
      'Ada: Hello.',
      '[12:05] So',
      '**Ben:** Yes.',
      '# A',
      '- b',
    ),
    fc.constantFrom(
      '[0:05] - Ada',
      '0:05',
      'Ada',
      'Speaker 1  0:07',
      '00:00:09:12 - 00:00:10:01',
      '(speaker 0) Hi.',
      'x: y',
      '## [0:09] B #',
    ),
    fc.constantFrom(
      '<00:01.500>a<00:01.700> b',
      '-->',
      '{"segments": [',
      '{\\an8}up',
      '</v>',
      '&lt;',
    ),
    fc.array(anyWord(), { maxLength: 8 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  return fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'))
}
