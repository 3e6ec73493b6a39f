import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../../../../lib/episode/parse'
import type { Cue } from '../../../../lib/formats/captions'
import { episodeMdx } from '../../../../lib/formats/episode/mdx'
import { passagesOf } from '../../../../lib/formats/episode/passages'
import { finderOf } from '../../../../lib/formats/episode/proposals'
import { speakersOf } from '../../../../lib/formats/episode/speakers'
import { ms } from '../../../../lib/time'
import { outlineOf } from '../../../../lib/transcript/outline'
import { words } from '../../../../lib/transcript/tokens'
import { concept, cue } from './captions'

const CONCEPTS = [concept('dropout', 'Dropout'), concept('one', '1', 'import', 'amp', '-')]
const META = {
  title: 'Down: a “hill”',
  date: '2026-01-05',
  audio: '/audio/down.mp3',
  language: null,
}

function written(cues: readonly Cue[], anchors = false) {
  const passages = passagesOf({ language: null, cues })
  const speakers = speakersOf(passages.map((passage) => passage.speaker))
  const propose = finderOf(CONCEPTS)
  return episodeMdx({ ...META, passages, speakers, propose, anchors })
}

function read(mdx: string) {
  const { value, diagnostics } = parseEpisode({ file: 'episodes/down.mdx', text: mdx })
  return {
    value,
    said: outlineOf(value.blocks).words,
    diagnostics: diagnostics.map(({ reason }) => reason),
  }
}

describe('episodeMdx', () => {
  test('writes headings between turns, and nobody speaks them', () => {
    const heading = { ...cue('{C} #'), isHeading: true }
    const { mdx } = written([
      cue('So.', { speaker: 'Ada' }),
      heading,
      cue('No.', { pace: 1, start: 5 }),
    ])
    expect(mdx.slice(mdx.indexOf('<Turn'))).toBe(
      '<Turn speaker="ada">\n\nSo.\n\n</Turn>\n\n## \\{C} \\#\n\n' +
        '<Turn speaker="ada" at="0:05">\n\nNo.\n\n</Turn>\n',
    )
    expect(read(mdx)).toMatchObject({ said: ['So', 'No'], diagnostics: [] })
  })

  test('writes front matter, turns and paragraphs', () => {
    const { mdx } = written([
      cue('Hi, Ben.', { speaker: 'Ada', start: 1.26, end: 2 }),
      cue('Hello. *Dropout* {today}.', { speaker: 'Ben', start: 62.94, pace: 1 }),
      cue('Bye.', { speaker: 'Ada' }),
    ])
    expect(mdx).toBe(
      [
        ...['---', 'title: "Down: a “hill”"', 'date: 2026-01-05', 'audio: /audio/down.mp3'],
        ...['speakers:', '  ada:', '    name: Ada', '  ben:', '    name: Ben', '---', ''],
        ...['<Turn speaker="ada" at="0:01.2">', '', 'Hi, Ben.', '', '</Turn>', ''],
        ...[
          '<Turn speaker="ben" at="1:02.9">',
          '',
          'Hello. \\*Dropout\\* \\{today}.',
          '',
          '</Turn>',
          '',
        ],
        ...['<Turn speaker="ada">', '', 'Bye.', '', '</Turn>', ''],
      ].join('\n'),
    )
    expect(read(mdx).diagnostics).toEqual([])
  })

  test('writes a monologue as plain paragraphs', () => {
    expect(written([cue('Hi.', { speaker: 'SPEAKER_00' })]).mdx).toMatch(/---\n\nHi\.\n$/)
  })

  test('tells where words look like concepts, and writes these as mentions when asked to', () => {
    const cues = [cue('- Dropout, dropout.'), cue('And *dropout*.')]
    const proposed = written(cues)
    const lines = proposed.mdx.split('\n')
    expect(
      proposed.proposals.map(({ words, place }) => [
        words,
        lines[place.line - 1]?.slice(place.column - 1),
      ]),
    ).toEqual([
      ['Dropout', 'Dropout, dropout.'],
      ['dropout', 'dropout\\*.'],
    ])
    expect(written(cues, true).mdx).toContain(
      [
        '\\- <Concept id="dropout">Dropout</Concept>, dropout.',
        '',
        'And \\*<Concept id="dropout">dropout</Concept>\\*.',
      ].join('\n'),
    )
  })

  test('gives no turn a time that does not rise', () => {
    const { mdx } = written([
      cue('One two.', { speaker: 'Ada', start: 5, end: 9 }),
      cue('Three.', { speaker: 'Ben', start: 5.02, end: 6 }),
    ])
    expect(mdx.match(/<Turn.*>/g)).toEqual([
      '<Turn speaker="ada" at="0:05">',
      '<Turn speaker="ben">',
    ])
  })

  test.each([false, true])('is read back word for word, with mentions: %s', (anchors) => {
    fc.assert(
      fc.property(fc.array(anyCue(), { minLength: 1, maxLength: 8 }), (cues) => {
        const { mdx } = written(cues, anchors)
        const { value, said, diagnostics } = read(mdx)
        expect(diagnostics).toEqual([])
        expect(said).toEqual(cues.flatMap((one) => words(one.text)))
        expect(value.meta).toMatchObject({ title: META.title, audio: META.audio })
      }),
      { numRuns: 500 },
    )
  })
})

function anyCue(): fc.Arbitrary<Cue> {
  const sign = fc.constantFrom(
    ...['*', '_', '`', '{', '}', '<', '>', '[', ']', '(', ')', '#', '+', '-', '~', '|', '!', '&'],
    ...[
      '1.',
      '12)',
      '===',
      '---',
      '```',
      '&amp;',
      '&#105;',
      '<Mark at="1" />',
      '</Turn>',
      '{/*',
      '*/}',
    ],
    ...[
      'import',
      'export',
      'https://a.example/_b_',
      'www.a.example',
      'a@b.example',
      '[a]: b',
      '\\',
    ],
    ...['dropout', 'Dropout', 'word', 'End.', '1', '日本。', '🎧', 'שלום', '\u00A0', '\u200B'],
  )
  const text = fc
    .array(fc.oneof(sign, fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1 })
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
  return fc
    .record({
      text,
      speaker: fc.constantFrom(null, 'Ada', 'B "en" <x>: {y}'),
      start: fc.option(fc.nat(1e6).map(ms)),
    })
    .map((one) => ({ ...one, end: null, words: [], line: 1 }))
}
