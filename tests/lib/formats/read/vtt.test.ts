import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { vtt } from '../../../../lib/formats/read/vtt'
import { FILE_CASES, TEXT_CASES } from './wpt'

function read(text: string) {
  const reading = vtt.read(text)
  if (!reading.ok) throw new Error(reading.refusal.reason)
  return { ...reading.captions, notices: reading.notices }
}

function cue(...lines: readonly string[]): Cue {
  const [found] = read(['WEBVTT', '', '00:01.000 --> 00:02.000', ...lines].join('\n')).cues
  if (!found) throw new Error('No cue')
  return found
}

/** Without the cues that are read although browsers do not: each of them has a notice. */
function browserCues(text: string) {
  const { cues, notices } = read(text)
  const odd = new Set(notices.filter(({ rule }) => rule === 'cue-time').map(({ line }) => line))
  return cues.filter(({ line }) => !odd.has(line)).map(({ start, end, text }) => [start, end, text])
}

describe('a WebVTT file', () => {
  test.each(FILE_CASES)('is read as browsers do: $name', ({ file, cues }) => {
    expect(browserCues(file)).toEqual(cues)
  })

  test.each(TEXT_CASES)('has the text that browsers show: %j', (text, shown) => {
    expect(cue(text).text).toBe(shown)
  })

  test('names its language in YouTube’s header', () => {
    expect(read('WEBVTT\nKind: captions\nLanguage: pt-BR\n\n').language).toBe('pt-BR')
    expect(read('WEBVTT').language).toBeNull()
  })

  test('knows the line of every cue, whatever ends the lines', () => {
    const lines = [
      'WEBVTT',
      '',
      'id',
      '00:01.000 --> 00:02.000',
      'a',
      '',
      '00:02.000 --> 00:03.000',
      'b',
    ]
    for (const end of ['\n', '\r\n', '\r'])
      expect(read(lines.join(end)).cues.map(({ line }) => line)).toEqual([4, 7])
  })
})

describe('a cue', () => {
  test('is spoken by its voice', () => {
    expect(cue('<v.loud Ada &amp; Ben>Hello <i>you</i>')).toMatchObject({
      speaker: 'Ada & Ben',
      text: 'Hello you',
    })
  })

  test('of two voices is two, a dash with the line it stands in', () => {
    const { cues } = read('WEBVTT\n\n00:01.000 --> 00:02.000\n- <v Ada>Hi</v>\n- <v Ben>Ho</v>')
    expect(cues.map(({ speaker, text, start, end }) => [speaker, text, start, end])).toEqual([
      ['Ada', '- Hi', 1000, 2000],
      ['Ben', '- Ho', 1000, 2000],
    ])
  })

  test('without voices is spoken by who is named at the start of its lines', () => {
    const { cues } = read(
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAda Lovelace: Hi\nBen (guest): Ho, ho',
    )
    expect(cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Ada Lovelace', 'Hi'],
      ['Ben (guest)', 'Ho, ho'],
    ])
  })

  test('with times inside has words, from one time to the next', () => {
    expect(cue('Hello <00:01.200>big wide<00:01.500> <00:01.600>world<00:01.900>').words).toEqual([
      { text: 'Hello', start: 1000, end: 1200 },
      { text: 'big', start: 1200, end: null },
      { text: 'wide', start: null, end: 1500 },
      { text: 'world', start: 1600, end: 1900 },
    ])
  })

  test('keeps a word whole that a time cuts, but not where words are written without spaces', () => {
    expect(cue('a<00:01.200>ha <00:01.500>oh').words.map(({ text }) => text)).toEqual(['aha', 'oh'])
    expect(cue('你<00:01.200>好').words).toEqual([
      { text: '你', start: 1000, end: 1200 },
      { text: '好', start: 1200, end: 2000 },
    ])
  })
})

describe('a badly written file', () => {
  const rules = (text: string) => read(text).notices.map(({ line, rule }) => [line, rule])

  test.each([
    ['0:01.0 --> 0:02', 1000, 2000],
    ['1.5 --> 2,5', 1500, 2500],
    ['00:00:01,000 --> 00:00:02,000', 1000, 2000],
    ['00:00:01:500-->00:00:02:000', 1500, 2000],
    ['0:0:1.000 --> 00:00:60.000', 1000, 60_000],
    ['00:00:01.000 -->', 1000, null],
  ])('is read where a person can: %s', (times, start, end) => {
    const { cues, notices } = read(`WEBVTT\n\n${times}\nsaid`)
    expect(cues).toMatchObject([{ start, end, text: 'said' }])
    expect(notices).toMatchObject([{ line: 3, rule: 'cue-time' }])
  })

  test('keeps the text below times that nobody can read', () => {
    const { cues, notices } = read('WEBVTT\n\nsoon --> later\nsaid')
    expect(cues).toMatchObject([{ start: null, end: null, text: 'said', line: 3 }])
    expect(notices).toEqual([
      {
        line: 3,
        rule: 'cue-time',
        reason: 'Unexpected times `soon --> later`, expected `00:01:02.500 --> 00:01:04.000`',
        remedy: 'Its text is kept without a time.',
      },
    ])
  })

  test('says what it leaves out, and no word of notes and styles', () => {
    expect(rules('WEBVTT\n\nlost\n\nNOTE\nnot said\n\nSTYLE\na\n\nNOTE a --> b\nnot said')).toEqual(
      [[3, 'cue-outside']],
    )
  })

  test('without the signature is read, and said to be refused by browsers', () => {
    for (const file of [
      'webvtt\n\n00:01.000 --> 00:02.000\nsaid',
      '\n\nWEBVTT\n\n00:01.000 --> 00:02.000\nsaid',
    ]) {
      expect(read(file).cues).toMatchObject([{ text: 'said' }])
      expect(rules(file)).toEqual([[file.startsWith('\n') ? 3 : 1, 'vtt-signature']])
    }
  })
})
