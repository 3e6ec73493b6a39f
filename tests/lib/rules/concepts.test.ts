import { describe, expect, test } from 'vitest'
import { saidOf } from './sample'

/** A concept's file: its front matter's lines behind the term, if one is given. */
function concept(id: string, ...lines: readonly string[]): Record<string, string> {
  const term = lines.some((line) => line.startsWith('term:')) ? [] : [`term: ${id}`]
  return { [`concepts/${id}.mdx`]: ['---', ...term, ...lines, '---', '', 'A text.', ''].join('\n') }
}

test('concept-defined: anchors in headings and tables count too', async () => {
  const text = '## <Concept id="a">A</Concept>\n\n| <Concept id="b">b</Concept> |\n|-|'
  expect(await saidOf({ text, files: concept('a') }, 'concept-defined')).toEqual([
    '9:3: Unexpected concept `b`, expected the name of a file in concepts/',
  ])
})

test('concept-duplicate: every definition but the first is named, with the first one’s place', async () => {
  const front = 'concepts: { a: { term: A, definition: "It." }, c: { term: C, definition: "It." } }'
  expect(await saidOf({ front, files: concept('a') }, 'concept-duplicate')).toEqual([
    '5:13: Unexpected second definition of `a`, expected one: the first is at concepts/a.mdx:1:1',
  ])
})

test('concept-related: what is required and related exists, and is another concept', async () => {
  const files = { ...concept('a'), ...concept('b', 'requires: [a, cc]', 'related: b') }
  expect(await saidOf({ files }, 'concept-related')).toEqual([
    'concepts/b.mdx:3:15: Unexpected `cc` under `requires`, expected the id of another concept',
    'concepts/b.mdx:4:10: Unexpected `b` under `related`, expected the id of another concept',
  ])
})

test('concept-used: a mention in another episode is use, also of what it requires', async () => {
  const files = {
    ...concept('a', 'requires: [b]'),
    ...concept('b', 'related: [c]'),
    ...concept('c'),
    'episodes/other.mdx':
      '---\ntitle: B\ndate: 2024-11-18\naudio: /audio/example.mp3\n---\n\nAn <Concept id="a" at="1">a</Concept>.\n',
  }
  expect(await saidOf({ files }, 'concept-used')).toEqual([])
})

describe('concept-heard', () => {
  const heard = (text: string, ...lines: readonly string[]) =>
    saidOf(
      {
        text: `<Concept id="a" at="0:01">\n\n${text}\n\n</Concept>`,
        files: concept('a', ...lines),
      },
      'concept-heard',
    )

  test.each([
    ['as it stands', 'term: Batch Normalization', 'We add batch normalization.'],
    ['with another hyphen', 'term: Drop-out', 'We add dropout here.'],
    ['in the plural', 'term: Gradient', 'All gradients are small.'],
    ['with another ending', 'term: Attention Mechanism', 'It attends to every word.'],
    ['by its initials', 'term: Generative Adversarial Network', 'Two GANs met.'],
    ['with its accents', 'term: Café', 'At the cafe.'],
    ['in a language without spaces', 'term: 注意機構', '今日は注意機構について話します。'],
  ])('%s', async (_, term, text) => {
    expect(await heard(text, term)).toEqual([])
  })

  test('an alias is enough', async () => {
    expect(await heard('We borrow it.', 'term: Lifetime')).toHaveLength(1)
    expect(await heard('We borrow it.', 'term: Lifetime', 'aliases: [borrowed]')).toEqual([])
  })

  test('a mention of the concept in it is enough', async () => {
    expect(await heard('Of <Concept id="a">this</Concept>.', 'term: Lifetime')).toEqual([])
  })

  test('not what the letters of other words spell by chance', async () => {
    expect(await heard('The organ.', 'term: GAN')).toHaveLength(1)
  })
})

describe('alias-claimed', () => {
  test('case and hyphens do not tell two names apart', async () => {
    const files = { ...concept('a', 'aliases: [Drop-Out]'), ...concept('b', 'aliases: [dropout]') }
    expect(await saidOf({ files }, 'alias-claimed')).toHaveLength(1)
  })

  test('a term has the first claim, whatever comes first', async () => {
    const files = { ...concept('a', 'aliases: [loan]'), ...concept('b', 'term: Loan') }
    expect(await saidOf({ files }, 'alias-claimed')).toEqual([
      'concepts/a.mdx:3:11: Unexpected alias `loan`, expected one that `b` does not have: it stands at concepts/b.mdx:2:7',
    ])
  })

  test('C, C++ and C# are three names', async () => {
    const files = {
      ...concept('a', 'term: C'),
      ...concept('b', 'term: C++'),
      ...concept('c', 'term: "C#"'),
    }
    expect(await saidOf({ files }, 'alias-claimed')).toEqual([])
  })
})

describe('requires-circle', () => {
  test('one circle is one diagnostic, however many lead into it', async () => {
    const files = {
      ...concept('a', 'requires: [b]'),
      ...concept('b', 'requires: [c]'),
      ...concept('c', 'requires: [b]'),
    }
    expect(await saidOf({ files }, 'requires-circle')).toEqual([
      'concepts/b.mdx:3:12: Unexpected circle `b` → `c` → `b`, expected an order in which to read them',
    ])
  })

  test('two ways to one concept are no circle', async () => {
    const files = {
      ...concept('a', 'requires: [b, c]'),
      ...concept('b', 'requires: [d]'),
      ...concept('c', 'requires: [d]'),
      ...concept('d'),
    }
    expect(await saidOf({ files }, 'requires-circle')).toEqual([])
  })
})

test('speaker-defined: without speakers none may speak', async () => {
  const text = '<Turn speaker="ada">Hello.</Turn>'
  expect(await saidOf({ text }, 'speaker-defined')).toEqual([
    '7:1: Unexpected speaker `ada`, expected one of the front matter',
  ])
})

test('episode-has-words: a heading or a picture is no word', async () => {
  expect(await saidOf({ text: 'Word' }, 'episode-has-words')).toEqual([])
  expect(await saidOf({ text: '## Heading\n\n![a](/b.png)' }, 'episode-has-words')).toHaveLength(1)
})
