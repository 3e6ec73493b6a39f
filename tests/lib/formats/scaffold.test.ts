import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isError } from '../../../lib/diagnostic'
import { parseConcept } from '../../../lib/episode/concept'
import { parseEpisode } from '../../../lib/episode/parse'
import { plainLine } from '../../../lib/formats/mdx-text'
import {
  conceptScaffold,
  type EpisodeScaffold,
  episodeScaffold,
  plainParagraphs,
} from '../../../lib/formats/scaffold'
import { ms } from '../../../lib/time'
import { inlineText, paragraphs } from '../../../lib/transcript/text'

const NOTHING: EpisodeScaffold = {
  title: 'Who owns what?',
  date: '2025-03-01',
  audio: '/audio/who-owns-what.mp3',
  image: null,
  language: null,
  speakers: [],
  chapters: [],
  duration: null,
  paragraphs: [],
}

describe('an episode’s scaffold', () => {
  test('without text has a place for it', () => {
    expect(episodeScaffold(NOTHING)).toMatchInlineSnapshot(`
      "---
      title: Who owns what?
      date: 2025-03-01
      audio: /audio/who-owns-what.mp3
      ---

      {/* Write here what is spoken. An empty line ends a paragraph, \`## A heading\` begins a chapter. */}
      "
    `)
  })

  test('without text has the chapters as headings with their times', () => {
    const chapters = [chapter('Opening', 0), chapter('# Rust & C', 62_500)]
    expect(bodyOf({ chapters })).toMatchInlineSnapshot(`
      "## Opening

      <Mark at="0:00" />

      ## \\# Rust & C

      <Mark at="1:02.5" />
      "
    `)
  })

  test('has the text, and the chapters where they are sure to begin', () => {
    const text = [
      'Welcome.',
      'one two three four',
      'OWNERSHIP:',
      'five six',
      'seven eight',
      'nine ten',
    ]
    const chapters = [chapter('Opening', 0), chapter('Ownership', 4000), chapter('Ends */}', 8000)]
    const image = '/audio/who-owns-what.png'
    const speakers = [{ id: 'ada', name: 'Ada: "Ex"', role: null }]
    const shape = { paragraphs: text, chapters, duration: ms(12_000), image, speakers }
    expect(episodeScaffold({ ...NOTHING, ...shape })).toMatchInlineSnapshot(`
      "---
      title: Who owns what?
      date: 2025-03-01
      audio: /audio/who-owns-what.mp3
      image: /audio/who-owns-what.png
      speakers:
        ada:
          name: 'Ada: "Ex"'
      ---

      ## Opening

      Welcome.

      one two three four

      ## Ownership

      <Mark at="0:04" />

      five six

      {/* This chapter begins about here: move it to its place, out of this comment.

      ## Ends \\* /}

      <Mark at="0:08" />

      */}

      seven eight

      nine ten
      "
    `)
  })

  test('parses, whatever it holds, and loses no word', () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    const shape = fc.record({
      title: text.filter((title) => plainLine(title) !== ''),
      texts: fc.array(text),
      chapters: fc.array(fc.tuple(text, fc.nat(100))),
    })
    const property = fc.property(shape, ({ title, texts, chapters }) => {
      const spoken = plainParagraphs(texts.join('\n\n'))
      const mdx = episodeScaffold({
        ...NOTHING,
        title,
        paragraphs: spoken,
        chapters: chapters
          .map(([name, start]) => chapter(`x${name}`, start))
          .sort((a, b) => a.start - b.start),
        duration: ms(100),
      })
      const { value, diagnostics } = parseEpisode({ file: 'episodes/a.mdx', text: mdx })
      expect(diagnostics.map(({ reason }) => reason)).toEqual([])
      expect(value.meta.title).toBe(plainLine(title))
      const said = paragraphs(value.blocks).map(({ inlines }) => inlineText(inlines))
      const headings = new Set(
        value.blocks.flatMap((block) =>
          block.kind === 'heading' ? inlineText(block.inlines) : [],
        ),
      )
      expect(
        spoken.map(plainLine).filter((one) => !said.includes(one) && !headings.has(one)),
      ).toEqual([])
    })
    fc.assert(property, { numRuns: 150 })
  }, 60_000)
})

test('paragraphs of a plain text end at empty lines', () => {
  expect(plainParagraphs('\n\na\nb\n \t\n\n  c\n')).toEqual(['a\nb', '  c\n'])
})

test('paragraphs of a plain text without empty lines are its lines, without their bullets', () => {
  const lines = ['Fog comes in from the sea.', '- Drops: They hang.', '- Light: It scatters there.']
  expect(plainParagraphs(`${lines.join('\n')}\nThat is all of it, and I thank you.\n\n`)).toEqual([
    'Fog comes in from the sea.',
    'Drops: They hang.',
    'Light: It scatters there.',
    'That is all of it, and I thank you.',
  ])
})

describe('a concept’s scaffold', () => {
  test('has its term, a place for the definition, and the fields to come', () => {
    expect(conceptScaffold('Dropout: how?')).toMatchInlineSnapshot(`
      "---
      term: "Dropout: how?"
      # aliases: [another name, a third]
      # requires: [a-concept-to-read-first]
      # related: [a-concept-beside-it]
      # links:
      #   - { title: "A good introduction", url: "https://example.org/", kind: article }
      ---

      {/* Write here what it is, why one uses it, and the catch, in two or three sentences. */}
      "
    `)
  })

  test('parses; only the definition is missing', () => {
    const text = fc.string({ unit: 'binary' }).filter((term) => plainLine(term) !== '')
    const property = fc.property(text, (term) => {
      const source = { file: 'concepts/a.mdx', text: conceptScaffold(term) }
      const { value, diagnostics } = parseConcept(source)
      expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['concept-definition'])
      expect(diagnostics.filter(isError)).toEqual([])
      expect(value.term).toBe(plainLine(term))
    })
    fc.assert(property, { numRuns: 300 })
  })

  test('parses with its fields uncommented too', () => {
    const text = conceptScaffold('Dropout').replaceAll(/^# ?/gm, '')
    const { value, diagnostics } = parseConcept({ file: 'concepts/a.mdx', text })
    expect(diagnostics.filter(isError)).toEqual([])
    expect(value).toMatchObject({
      aliases: ['another name', 'a third'],
      links: [{ kind: 'article' }],
    })
  })
})

function chapter(title: string, start: number) {
  return { title, start: ms(start) }
}

function bodyOf(shape: Partial<EpisodeScaffold>): string {
  return episodeScaffold({ ...NOTHING, ...shape }).replace(/^---\n[^]*?\n---\n\n/, '')
}
