import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline } from '../../../lib/episode/model'
import { HEAD, parse, read, trouble } from './episode'

/** Blocks as one reads them: elements as tags, everything else as Markdown would have it. */
function shape(blocks: readonly Block[]): string {
  return blocks.map(blockShape).join(' ')
}

function blockShape(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `p(${block.inlines.map(inlineShape).join('')})`
    case 'heading':
      return `h${block.depth}(${block.inlines.map(inlineShape).join('')})`
    case 'segment':
      return `segment:${block.concept}[${shape(block.blocks)}]`
    case 'turn':
      return `turn:${block.speaker}[${shape(block.blocks)}]`
    case 'mark':
      return `mark:${block.at.value}`
    case 'list':
      return `${block.ordered ? `ol${block.start}` : 'ul'}[${block.items.map(shape).join('; ')}]`
    case 'quote':
      return `quote[${shape(block.blocks)}]`
    case 'table':
      return `table[${block.rows.map((row) => row.map((cell) => cell.map(inlineShape).join('')).join(' | ')).join(' / ')}]`
    case 'code':
      return `code:${block.language}(${block.text})`
    case 'rule':
      return 'rule'
  }
}

function inlineShape(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'code':
      return `\`${inline.text}\``
    case 'break':
      return '/'
    case 'mark':
      return `mark:${inline.at.value}`
    case 'image':
      return `image(${inline.url})`
    case 'link':
      return `link:${inline.url}(${inline.inlines.map(inlineShape).join('')})`
    case 'mention':
      return `mention:${inline.concept}(${inline.inlines.map(inlineShape).join('')})`
    default:
      return `${inline.kind}(${inline.inlines.map(inlineShape).join('')})`
  }
}

function shapeOf(...body: readonly string[]): string {
  return shape(read(body).blocks)
}

describe('a Concept is a segment', () => {
  test('around whole paragraphs', () => {
    expect(shapeOf('<Concept id="a">', '', 'One.', '', 'Two.', '', '</Concept>')).toBe(
      'segment:a[p(One.) p(Two.)]',
    )
  })

  test('without empty lines around its paragraph', () => {
    expect(shapeOf('<Concept id="a">', 'One.', '</Concept>', 'Two.')).toBe(
      'segment:a[p(One.)] p(Two.)',
    )
  })

  test('alone on its line', () => {
    expect(shapeOf('<Concept id="a">One *two*.</Concept>')).toBe('segment:a[p(One emphasis(two).)]')
  })

  test('alone on its lines, several without an empty line between them', () => {
    expect(
      shapeOf('<Concept id="a">One.</Concept>', '<Concept id="b">Two,', 'three.</Concept>'),
    ).toBe('segment:a[p(One.)] segment:b[p(Two, three.)]')
  })

  test('beside a comment or a mark', () => {
    expect(shapeOf('<Mark at="1" /> <Concept id="a">One.</Concept> {/* why */}')).toBe(
      'mark:1000 segment:a[p(One.)]',
    )
  })

  test('around lists, quotes, headings and other segments', () => {
    expect(
      shapeOf(
        '<Concept id="a">',
        '## B',
        '- c',
        '- d',
        '',
        '> e',
        '',
        '<Concept id="f">',
        'g',
        '</Concept>',
        '</Concept>',
      ),
    ).toBe('segment:a[h2(B) ul[p(c); p(d)] quote[p(e)] segment:f[p(g)]]')
  })

  test('within a quote and a list item', () => {
    expect(
      shapeOf('> <Concept id="a">', '> b', '> </Concept>', '', '- <Concept id="c">d</Concept>'),
    ).toBe('quote[segment:a[p(b)]] ul[segment:c[p(d)]]')
  })
})

describe('a Concept is a mention', () => {
  test('inside a paragraph', () => {
    expect(shapeOf('One <Concept id="a">two</Concept>, three.')).toBe(
      'p(One mention:a(two), three.)',
    )
  })

  test('on a line of its own inside a paragraph', () => {
    expect(shapeOf('One', '<Concept id="a">two</Concept>', 'three.')).toBe(
      'p(One mention:a(two) three.)',
    )
  })

  test('beside another one on the same line', () => {
    expect(shapeOf('<Concept id="a">One</Concept> <Concept id="b">two</Concept>')).toBe(
      'p(mention:a(One) mention:b(two))',
    )
  })

  test('in emphasis, headings and table cells', () => {
    expect(
      shapeOf(
        '## A <Concept id="b">c</Concept>',
        '',
        '**x <Concept id="d">e</Concept>**',
        '',
        '| f | <Concept id="g">h</Concept> |',
        '|-|-|',
      ),
    ).toBe('h2(A mention:b(c)) p(strong(x mention:d(e))) table[f | mention:g(h)]')
  })
})

describe('turns', () => {
  test('contain segments, and segments contain turns', () => {
    expect(
      shapeOf(
        '<Turn speaker="s">',
        '<Concept id="a">',
        'b',
        '</Concept>',
        '</Turn>',
        '',
        '<Concept id="c"><Turn speaker="t">d</Turn></Concept>',
      ),
    ).toBe('turn:s[segment:a[p(b)]] segment:c[turn:t[p(d)]]')
  })

  test('may share a paragraph with nothing but each other', () => {
    expect(shapeOf('<Turn speaker="s">One.</Turn> <Turn speaker="t">Two.</Turn>')).toBe(
      'turn:s[p(One.)] turn:t[p(Two.)]',
    )
  })
})

describe('times', () => {
  test('stand with their places, behind the quote', () => {
    expect(
      read(['', '<Concept id="a"', '  at=\'4:20.5\' until="75:00">', 'b', '</Concept>']).blocks,
    ).toMatchObject([
      {
        kind: 'segment',
        at: { value: 260_500, place: { line: 8, column: 7 } },
        until: { value: 4_500_000, place: { line: 8, column: 22 } },
        place: { line: 7, column: 1 },
      },
    ])
  })

  test('of marks stand between words and between paragraphs', () => {
    expect(shapeOf('a <Mark at="1" />b', '', '<Mark at="2"></Mark>', '', 'c')).toBe(
      'p(a mark:1000b) mark:2000 p(c)',
    )
  })
})

test('Markdown and GFM become blocks', () => {
  expect(
    shapeOf(
      'a ~~b~~ `c`\\',
      'd www.e.example f@g.example [h][i] ![j](/k.png "l")',
      '',
      '3. m',
      '4. n',
      '',
      '***',
      '',
      '```js',
      '<o>{p}',
      '```',
      '',
      '[i]: /q',
    ),
  ).toBe(
    'p(a delete(b) `c`/d link:http://www.e.example(www.e.example) link:mailto:f@g.example(f@g.example) link:/q(h) image(/k.png)) ol3[p(m); p(n)] rule code:js(<o>{p})',
  )
})

test('signs that are escaped, or mean nothing, are text', () => {
  expect(shapeOf('a < b > c \\<d> \\{e} f & g &lt;h&gt; &#105;mport }')).toBe(
    'p(a < b > c <d> {e} f & g <h> import })',
  )
})

test('comments leave nothing behind', () => {
  expect(shapeOf('{/* a', '', '<b> { */}', '', 'c{/* d */}{/* e */}f')).toBe('p(cf)')
})

test('an import is text where no block begins with it', () => {
  expect(shapeOf('a', 'import b', '', '- import c', '', 'Import d', '', 'important')).toBe(
    'p(a import b) ul[p(import c)] p(Import d) p(important)',
  )
})

test('the text around a mistake is still read', () => {
  const { value } = parse([
    ...HEAD,
    'a <3 <b>c</b> {d} <Concept>e</Concept>',
    '',
    'f <Concept id="g">h',
  ])
  expect(shape(value.blocks)).toBe('p(a <3 c  e) p(f mention:g(h))')
})

describe('a text without end', () => {
  const words = 'Some spoken words; it’s all one <Concept id="a">paragraph</Concept>, '

  test('of five megabytes in one paragraph is one paragraph', { timeout: 60_000 }, () => {
    const size = 5_000_000
    const line = 'Some spoken words, one after another. '
    const { blocks } = read([line.repeat(size / line.length)])
    const text = blocks[0]?.kind === 'paragraph' ? blocks[0].inlines[0] : undefined
    expect(blocks).toHaveLength(1)
    expect(text?.kind === 'text' && text.text.length).toBeGreaterThan(size - 100)
  })

  test('with thousands of mentions keeps them all', { timeout: 60_000 }, () => {
    const [paragraph] = read([words.repeat(5000)]).blocks
    const mentions =
      paragraph?.kind === 'paragraph' && paragraph.inlines.filter((one) => one.kind === 'mention')
    expect(mentions).toHaveLength(5000)
  })

  test.each([
    ['quotes', '> '.repeat(2000)],
    ['lists', '- '.repeat(1000)],
    ['emphasis', '*a **b '.repeat(500) + '** c*'.repeat(500)],
    ['segments', '<Concept id="a">\n'.repeat(500) + 'a\n' + '</Concept>\n'.repeat(500)],
    ['open tags', '<Concept id="a">'.repeat(500)],
  ])('of %s is read as deep as makes sense', (_, body) => {
    expect(() => parse([...HEAD, `${body} end`])).not.toThrow()
  })
})

test('any text is read, and every diagnostic lies within it', () => {
  const piece = fc.constantFrom(
    '<Concept id="a">',
    '</Concept>',
    '<Concept',
    '<Turn speaker="s">',
    '</Turn>',
    '<Mark at="1" />',
    '<Mark at="1:99">',
    '<b>',
    '</',
    '<',
    '>',
    '{',
    '}',
    '{/*',
    '*/}',
    '"',
    '*',
    '**',
    '_',
    '`',
    '[a](',
    ')',
    '![',
    '[^1]',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| ',
    '|-|\n',
    'import ',
    'word ',
    ' ',
    '\t',
    '😀',
    '&',
    '\\',
    '---\n',
    '===\n',
    '~~~\n',
    'https://a.example',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const lines = [...HEAD, ...pieces.join('').split('\n')]
      return parse(lines).diagnostics.every(({ line = 0, column = 0 }) => {
        const length = lines[line - 1]?.length
        return length !== undefined && column >= 1 && column <= length + 1 && line > HEAD.length
      })
    }),
    { numRuns: 1000 },
  )
})

test('a slug is the file’s name', () => {
  expect(parse(HEAD).value.slug).toBe('test')
  expect(trouble(HEAD)).toEqual([])
})
