import { describe, expect, test } from 'vitest'
import { inFileOrder } from '../../../../lib/diagnostic'
import { HEAD, parse } from '../episode'

/** Each body with the places and rules of all that is wrong with it. The body begins in line 6. */
const BODIES: readonly (readonly [body: string, expected: string])[] = [
  // Tags without their other half.
  ['<Concept id="a">\n\nText.', '6:1 mdx-tag'],
  ['\n\n  text <Concept id="a">more', '8:8 mdx-tag'],
  ['Text.\n\n</Concept>', '8:1 mdx-tag'],
  ['Text</Concept> more', '6:5 mdx-tag'],
  ['<Concept id="a">\n\nText.\n\n</Concpt>', '10:1 mdx-tag'],
  ['<Concept id="a">\n\nText.</Concept>', '6:1 mdx-tag'],
  ['<Concept id="a">Text.\n\nMore.</Concept>', '6:1 mdx-tag'],
  ['**<Concept id="a">x**</Concept> y', '6:3 mdx-tag'],
  ['a <Mark at="1"> b', '6:3 mdx-tag'],
  ['<Concept id="a">\n\n<Turn speaker="s">\n\nText.\n\n</Concept>', '8:1 mdx-tag'],
  [
    'a <Concept id="x">b\n\nc <Concept id="y">d\n\ne <Concept id="z">f',
    '6:3 mdx-tag, 8:3 mdx-tag, 10:3 mdx-tag',
  ],
  // Broken tags.
  ['a <3 b', '6:3 mdx-syntax'],
  ['a\n\n> b <3', '8:5 mdx-syntax'],
  ['<!-- c -->', '6:1 mdx-syntax'],
  ['see <https://example.org>', '6:5 mdx-syntax'],
  ['x <Concept id=a>y</Concept>', '6:15 mdx-syntax'],
  ['x <Concept id=“a”>y</Concept>', '6:15 mdx-syntax'],
  ['<Concept id="a>\n\nText.\n\n</Concept>\n\nMore.', '6:1 mdx-syntax'],
  ['<Concept id="a"\n\nText.\n\n</Concept>', '6:1 mdx-syntax'],
  ['<Concept id="a" // c\n>x</Concept> y', '6:18 mdx-syntax'],
  ['a { b', '6:3 mdx-syntax'],
  ['{/* never\n\nended', '6:1 mdx-syntax'],
  [
    '<3 <Concept id=b>x</Concept> { {x}',
    '6:1 mdx-syntax, 6:16 mdx-syntax, 6:30 mdx-syntax, 6:32 mdx-expression',
  ],
  // Code.
  ["import x from 'y'", '6:1 mdx-import'],
  ['Text.\n\nexport const x = {\n  y: <z>\n}', '8:1 mdx-import'],
  ['{1 + 1}', '6:1 mdx-expression'],
  ['a {b} c', '6:3 mdx-expression'],
  ['{}', '6:1 mdx-expression'],
  ['{/* a */ b}', '6:1 mdx-expression'],
  ['x <Concept id={y}>z</Concept>', '6:15 mdx-expression'],
  ['x <Concept id="a" {...y}>z</Concept>', '6:19 mdx-expression'],
  // Elements and attributes.
  ['x <div>y</div>', '6:3 mdx-element'],
  ['<Concpt id="a">\n\nText.\n\n</Concpt>', '6:1 mdx-element'],
  ['a <>b</>', '6:3 mdx-element'],
  ['a <br/> <Foo.Bar>b</Foo.Bar>', '6:3 mdx-element, 6:9 mdx-element'],
  ['x <Turn speaker="a">y</Turn>', '6:3 mdx-element'],
  ['<Mark at="1">x</Mark> y', '6:1 mdx-element'],
  ['x <Concept>y</Concept>', '6:3 mdx-attribute'],
  ['x <Concept\n  id="a"\n  att="1">y</Concept>', '8:3 mdx-attribute'],
  ['x <Concept id="a" id="b">y</Concept>', '6:19 mdx-attribute'],
  ['x <Concept id="A b">y</Concept>', '6:16 mdx-attribute'],
  ['<Turn>\n\nText.\n\n</Turn>', '6:1 mdx-attribute'],
  ['a <Mark /> b', '6:3 mdx-attribute'],
  // Times.
  ['x <Concept id="a" at="1:99">y</Concept>', '6:23 time-form'],
  ['x <Concept id="a" at="1" until="-5">y</Concept>', '6:33 time-form'],
  ['a <Mark at="" /> b', '6:9 time-form'],
  // Text that cannot be a transcript.
  ['# Heading', '6:1 heading-depth'],
  ['Heading\n===', '6:1 heading-depth'],
  ['a [b](javascript:c) d', '6:3 link-address'],
  ['a [b][c] d\n\n[c]: data:text/html,x', '8:1 link-address'],
  ['a ![b](https://example.org/c.png)', '6:3 image-address'],
  ['a[^1]\n\n[^1]: b', '6:2 footnote, 8:1 footnote'],
  ['x <Concept id="a"></Concept>', '6:3 anchor-empty'],
  ['<Concept id="a">\n\n## Heading\n\n</Concept>', '6:1 anchor-empty'],
  ['[a <Concept id="b">c</Concept>](/d)', '6:4 mention-nesting'],
  ['x <Concept id="a">b [c](/d)</Concept>', '6:21 mention-nesting'],
  ['x <Concept id="a">b <Concept id="c">d</Concept></Concept>', '6:21 mention-nesting'],
  ['<Turn speaker="a">\n\n<Turn speaker="b">\n\nx\n\n</Turn>\n\n</Turn>', '8:1 turn-nesting'],
  [`${'> '.repeat(60)}deep`, '6:99 nesting-depth'],
]

/** Each front matter with the places and rules of all that is wrong with it. */
const FRONT_MATTERS: readonly (readonly [text: string, expected: string])[] = [
  ['', '1:1 front-matter-missing'],
  ['\n---\ntitle: a\n---\nText.', '1:1 front-matter-missing'],
  ['---\ntitle: a\n\nText.', '1:1 front-matter-unclosed'],
  ['---\n---\nText.', '1:1 front-matter-mapping'],
  ['---\n- a\n---\nText.', '2:1 front-matter-mapping'],
]

/** Each line in place of the front matter's fifth. */
const LINES: readonly (readonly [line: string, expected: string])[] = [
  ['title: b', '5:1 front-matter-duplicate'],
  ['titel: b', '5:1 front-matter-key'],
  ['__proto__: b', '5:1 front-matter-key'],
  ['subtitle: One: two', '5:11 front-matter-yaml'],
  ['subtitle: @b', '5:11 front-matter-yaml'],
  ['subtitle: "b" c', '5:15 front-matter-yaml'],
  ['tags: [a', '5:9 front-matter-yaml'],
  ['\ttags: a', '5:1 front-matter-yaml'],
  [' tags: a', '5:1 front-matter-yaml'],
  ['subtitle: "\\q"', '5:12 front-matter-yaml'],
  ['subtitle: !!js/function a', '5:11 front-matter-yaml'],
  ['tags: [&a b, *a]', '5:14 front-matter-yaml'],
  [`tags: ${'['.repeat(40)}${']'.repeat(40)}`, '5:27 front-matter-yaml'],
  ['? [a]\n: b', '5:3 front-matter-yaml'],
  ['subtitle: [a]', '5:11 front-matter-value'],
  ['subtitle: "\\u0001"', '5:11 front-matter-value'],
  ['episode: one', '5:10 front-matter-value'],
  ['explicit: yes', '5:11 front-matter-value'],
  ['language: en_US', '5:11 front-matter-value'],
  ['image: images/a.png', '5:8 front-matter-value'],
  ['speakers: [ada]', '5:11 front-matter-value'],
  ['speakers: { Ada: { name: Ada } }', '5:13 front-matter-value'],
  ['speakers: { ada: { nam: Ada } }', '5:20 front-matter-key'],
  ['speakers: { ada: { role: host } }', '5:18 front-matter-required'],
  ['links: ["javascript:a"]', '5:9 front-matter-value'],
  ['links:\n  - { url: "https://a.org", kind: papr }', '6:35 front-matter-value'],
  ['concepts: { a: { definition: b } }', '5:16 front-matter-required'],
  ['concepts: { a: { term: A, definition: "b {c}" } }', '5:42 mdx-expression'],
  [
    'concepts: { a: { term: A, definition: "<Concept id=\'a\'>b</Concept>" } }',
    '5:40 definition-plain',
  ],
  [
    'concepts:\n  a:\n    term: A\n    definition: |\n      One.\n\n      Two {three}.',
    '11:11 mdx-expression',
  ],
  ['concepts: { a: { term: A, definition: "" } }', '5:13 concept-definition'],
]

function placesOf(text: string): string {
  const { diagnostics } = parse([text])
  return inFileOrder(diagnostics)
    .map((one) => `${one.line}:${one.column} ${one.ruleId}`)
    .join(', ')
}

describe('the place of', () => {
  test.each(BODIES)('%j is %s', (body, expected) => {
    expect(placesOf([...HEAD, body].join('\n'))).toBe(expected)
  })

  test.each(FRONT_MATTERS)('the front matter %j is %s', (text, expected) => {
    expect(placesOf(text)).toBe(expected)
  })

  test.each(LINES)('the front matter line %j is %s', (line, expected) => {
    expect(placesOf([...HEAD.slice(0, 4), line, '---', 'Text.'].join('\n'))).toBe(expected)
  })
})

test('every mistake of a file is reported at once, in front matter and text', () => {
  const lines = [
    '---',
    'titel: x',
    'date: 2024-02-30',
    'audio: ../a.mp3',
    '---',
    '{a}',
    '<b>',
    '<Concept id="c">',
  ]
  expect(placesOf(lines.join('\n'))).toMatchInlineSnapshot(
    `"2:1 front-matter-key, 3:7 front-matter-value, 4:8 front-matter-value, 6:1 mdx-expression, 7:1 mdx-element, 8:1 mdx-tag"`,
  )
})
