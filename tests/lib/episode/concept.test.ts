import { describe, expect, test } from 'vitest'
import { parseConcept } from '../../../lib/episode/concept'
import { HEAD, parse, said } from './episode'

function concept(...lines: readonly string[]) {
  const { value, diagnostics } = parseConcept({
    file: 'concepts/dropout.mdx',
    text: lines.join('\n'),
  })
  return { value, said: said(diagnostics) }
}

describe('a concept', () => {
  test('is its term, its relations and its definition', () => {
    const lines = [
      '---',
      'term: Dropout',
      'aliases: [drop-out]',
      'requires: regularization',
      'related: [a, b]',
      'links:',
      '  - { title: Paper, url: "https://a.example", kind: paper }',
      '---',
      'Randomly *silences*.',
    ]
    expect(concept(...lines)).toMatchObject({
      value: {
        id: 'dropout',
        term: 'Dropout',
        aliases: ['drop-out'],
        requires: ['regularization'],
        related: ['a', 'b'],
        links: [{ title: 'Paper', url: 'https://a.example', kind: 'paper' }],
        definition: [{ kind: 'paragraph', place: { line: 9, column: 1 } }],
        file: 'concepts/dropout.mdx',
        place: { line: 1, column: 1 },
      },
      said: [],
    })
  })

  test('of an episode’s own is the same record', () => {
    const lines = [
      ...HEAD.slice(0, 4),
      'concepts:',
      '  dropout:',
      '    term: Dropout',
      '    related: [a]',
      '    definition: |',
      '      Randomly *silences*.',
      '---',
      'Text.',
    ]
    const { value, diagnostics } = parse(lines)
    expect(said(diagnostics)).toEqual([])
    const own = value.concepts[0]
    const { value: shared } = concept(
      '---',
      'term: Dropout',
      'related: [a]',
      '---',
      'Randomly *silences*.',
    )
    expect({ ...own, definition: [] }).toMatchObject({
      ...shared,
      definition: [],
      file: 'episodes/test.mdx',
      place: { line: 6, column: 3 },
      places: {},
    })
    expect(own?.definition).toEqual([{ ...shared.definition[0], place: { line: 10, column: 7 } }])
  })

  test.each([
    [
      ['---', 'term: A', '---', '<Mark at="1" />x'],
      '4:1 definition-plain Unexpected `<Mark>` in a definition, expected Markdown without anchors',
    ],
    [
      ['---', 'term: A', '---', '## A', 'x'],
      '4:1 definition-plain Unexpected heading in a definition, expected paragraphs',
    ],
    [
      ['---', 'aliases: [a]', '---', 'x'],
      '2:1 front-matter-required Unexpected concept without `term`, expected one',
    ],
    [
      ['---', 'term: A', 'requires: [Not An Id]', '---', 'x'],
      '3:12 front-matter-value Unexpected `Not An Id` for `requires`, expected lower-case letters, digits and hyphens',
    ],
    [
      ['---', 'term: A', 'requires: b, c', '---', 'x'],
      '3:11 front-matter-value Unexpected `b, c` for `requires`, expected a list',
    ],
    [
      ['---', 'term: A', 'aliases: drop-out, drop', '---', 'x'],
      '3:10 front-matter-value Unexpected `drop-out, drop` for `aliases`, expected a list',
    ],
    [
      ['---', 'term: A', 'title: B', '---', 'x'],
      '3:1 front-matter-key Unexpected key `title`, expected a key of the concept',
    ],
    [
      ['---', 'term: A', '---'],
      '1:1 concept-definition Unexpected concept without a definition, expected a sentence or two',
    ],
  ])('%j is reported', (lines, expected) => {
    expect(concept(...lines).said).toEqual([expected])
  })

  test('a text with a comma in quotes is one alias', () => {
    const { value, said } = concept('---', 'term: A', 'aliases: "Monsters, Inc."', '---', 'x')
    expect({ aliases: value.aliases, said }).toEqual({ aliases: ['Monsters, Inc.'], said: [] })
  })
})
