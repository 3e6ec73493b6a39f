import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEpisode } from '../../../lib/episode/parse'
import { guardStart, mdxInline, mdxParagraph, plainLine } from '../../../lib/formats/mdx-text'
import { inlineText, paragraphs } from '../../../lib/transcript/text'

describe('mdxParagraph', () => {
  test.each([
    ['# not a heading', '\\# not a heading'],
    ['1986. A great year', '1986\\. A great year'],
    ['- so she said', '\\- so she said'],
    ['-- so she said', '\\-- so she said'],
    ['-5 degrees', '-5 degrees'],
    ['import taxes, he said', '&#105;mport taxes, he said'],
    ['importing', 'importing'],
    ['> and then', '\\> and then'],
    ['a < b and {x}', 'a \\< b and \\{x}'],
    ['<Concept id="a">', '\\<Concept id="a">'],
    ['snake_case _em_ *em*', 'snake_case \\_em\\_ \\*em\\*'],
    ['AT&T and &amp; and &#105;', 'AT&T and \\&amp; and \\&#105;'],
    ['see [1] and [a](b)', 'see \\[1] and \\[a](b)'],
    ['`code` \\ ~~no~~', '\\`code\\` \\\\ \\~\\~no\\~\\~'],
    [' two\r\n  lines ', 'two lines'],
    ['a\u0000b', 'a\uFFFDb'],
  ])('%j is written as %j', (text, written) => {
    expect(mdxParagraph(text)).toBe(written)
  })

  test('what is written is read back, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(text(), { minLength: 1, maxLength: 5 }), (texts) => {
        const { said, diagnostics } = read(texts.map(mdxParagraph).join('\n\n'))
        expect(diagnostics).toEqual([])
        expect(said).toEqual(texts.map(plainLine).filter(Boolean))
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  test('what is written beside tags is read back', () => {
    fc.assert(
      fc.property(text(), text(), text(), (before, within, behind) => {
        const term = plainLine(within) || 'term'
        const mdx = `${guardStart(mdxInline(`x${before}`))}<Concept id="a">${mdxInline(term)}</Concept>${mdxInline(behind)}`
        const { said } = read(mdx.trim())
        expect(said).toEqual([plainLine(`x${before}${term}${behind}`)])
      }),
      { numRuns: 1000 },
    )
  })
})

/** White space, signs of Markdown, words of MDX, and any characters. */
function text() {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'import ',
        'export ',
        '<Mark at="1:00" />',
        '</Turn>',
        '{/*',
        '*/}',
        '&amp;',
        '&#1',
        '1. ',
        '12) ',
      ],
      ...[
        '- ',
        '+',
        '---',
        '***',
        '___',
        '===',
        '# ',
        '> ',
        '```',
        '~~~',
        '~',
        '`',
        '*',
        '_',
        '[a]: b',
        '![',
        '](',
      ],
      ...[
        '[^1]',
        '[ ] ',
        '|',
        ':-',
        '\n',
        '\r\n',
        '\t',
        '  ',
        '\\',
        '!',
        '<',
        '>',
        '{',
        '}',
        'https://a.example/_b_',
        'www.a.example',
        'a@b.example',
      ],
      ...['word', 'é', '日本', '🎧', 'שלום', '\u00A0', '\u200B', '\u2028'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  return fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
}

function read(body: string) {
  const file = 'episodes/a.mdx'
  const front = '---\ntitle: A\ndate: 2024-01-01\naudio: /audio/a.mp3\n---\n\n'
  const { value, diagnostics } = parseEpisode({ file, text: front + body + '\n' })
  return {
    said: paragraphs(value.blocks).map(({ inlines }) => inlineText(inlines)),
    diagnostics: diagnostics.map((one) => `${one.line}:${one.column} ${one.reason}`),
  }
}
