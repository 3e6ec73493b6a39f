import { describe, expect, test } from 'vitest'
import { DEEPEST, MOST_MISTAKES } from '../../../lib/episode/limits'
import { HEAD, parse, read, trouble } from './episode'

/** The rules of all that is said, each once. */
function rulesOf(body: string): string[] {
  const { diagnostics } = parse([...HEAD, '', body])
  return [...new Set(diagnostics.map((one) => one.ruleId ?? ''))]
}

describe('of mistakes in thousands', () => {
  const MORE = `reading-limit Unexpected text with more than ${MOST_MISTAKES} mistakes, expected fewer: the first ${MOST_MISTAKES} found are named`

  test.each([
    ['comments', '{/* '],
    ['braces', '{ '],
    ['comments, each in a paragraph of its own', '{/* a\n\n'],
    ['braces, each in a paragraph of its own', '{ a\n\n'],
    ['tags', '<Concept '],
    ['unknown elements', '<Foo>'],
  ])('that are open %s, the first are named, and that there are more', (_, mistake) => {
    const said = trouble([...HEAD, '', mistake.repeat(8000)])
    expect(said).toHaveLength(MOST_MISTAKES + 1)
    expect(said.at(-1)).toMatch(new RegExp(`^\\d+:\\d+ ${MORE}$`))
  })

  test('each is named up to the limit', () => {
    const said = trouble([...HEAD, '', '{ '.repeat(MOST_MISTAKES)])
    expect(said).toHaveLength(MOST_MISTAKES)
    expect(said.at(-1)).toContain(`7:${2 * MOST_MISTAKES - 1} mdx-syntax`)
  })

  test('that each cost the whole text, some are named, and where the reading of tags ends', () => {
    const said = trouble([...HEAD, '', `${'<a b={'.repeat(8000)} <Concept id="a">`])
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter((one) => one.includes('reading-limit'))).toEqual([
      expect.stringMatching(
        /^7:\d+ reading-limit Unexpected number of open tags and braces before this one/,
      ),
    ])
  })

  test('that are tags without their other half, all are paired in one go', () => {
    const open = '*<Concept id="a">*\n\n'.repeat(8000)
    expect(rulesOf(open + '</Concept>\n\n'.repeat(8000))).toEqual(['mdx-tag', 'reading-limit'])
  })
})

describe('of signs that Micromark looks through a paragraph for', () => {
  test.each([
    ['brackets within brackets', '['.repeat(100_000) + ']('.repeat(50_000)],
    ['pictures within pictures', '!['.repeat(50_000) + '](a)'.repeat(50_000)],
    ['lists within lists', '- '.repeat(50_000)],
    ['quotes within quotes', '> '.repeat(50_000)],
    [
      'lists, each a column deeper',
      Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
    ],
  ])('%s are refused once, as too deep', (_, body) => {
    expect(trouble([...HEAD, '', `${body} end`])).toEqual([
      expect.stringMatching(
        new RegExp(`^\\d+:\\d+ nesting-depth Unexpected nesting of more than ${DEEPEST} `),
      ),
    ])
  })

  test.each([
    ['emphasis', '*a*'.repeat(50_000)],
    ['emphasis that does not end', '**a *b '.repeat(50_000)],
    ['emphasis that does not begin', 'a* '.repeat(50_000)],
    ['references', '[a][b] '.repeat(50_000)],
    ['titles that do not end', '[a](b "c '.repeat(50_000)],
    ['brackets behind two slashes', '\\\\[a][b] '.repeat(50_000)],
    ['links and as many definitions', '[a]: b\n\n'.repeat(10_000) + '[a]\n\n'.repeat(20_000)],
  ])('%s in tens of thousands are refused once', (_, body) => {
    expect(trouble([...HEAD, '', body])).toEqual([
      expect.stringMatching(/^\d+:\d+ reading-limit Unexpected number of signs /),
    ])
  })

  test('other paragraphs of the file are read', () => {
    const said = trouble([...HEAD, '', '*'.repeat(15_000), '', '*a* {', '', '[b](file:///c)'])
    expect(said.map((one) => one.split(' ', 2).join(' '))).toEqual([
      '11:1 link-address',
      '7:1 reading-limit',
      '9:5 mdx-syntax',
    ])
  })
})

describe('of what authors write', () => {
  test('a paragraph of three hours has room for hundreds of links and mentions', () => {
    const words = 'Some words that are spoken, one after another, until they end. '.repeat(5)
    const body = `${words}[a](https://b.example) *c* <Concept id="d">e</Concept> `.repeat(150)
    const [paragraph] = read(['', body.repeat(2)]).blocks
    const links =
      paragraph?.kind === 'paragraph' && paragraph.inlines.filter((one) => one.kind === 'link')
    expect(links).toHaveLength(300)
  })

  test('thousands of links in a list are read', () => {
    const [list] = read(['', '- [a](https://b.example) *c*\n'.repeat(5000)]).blocks
    expect(list?.kind === 'list' && list.items).toHaveLength(5000)
  })

  test('a comment in a quote ends behind the sign of the quote', () => {
    expect(read(['', '> {/* a { b', '> */', '> }', '>', '> c']).blocks).toHaveLength(1)
  })

  test('a brace that ends in a later paragraph is a mistake, and one that ends in its own is code', () => {
    expect(trouble([...HEAD, '', 'a { b', '', 'c } d {e} f'])).toEqual([
      expect.stringMatching(/^9:7 mdx-expression /),
      '7:3 mdx-syntax Unexpected `{` without its `}`, expected text',
    ])
  })
})
