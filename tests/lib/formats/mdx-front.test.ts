import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEpisode } from '../../../lib/episode/parse'
import { mdxFrontMatter } from '../../../lib/formats/mdx-front'
import { plainLine } from '../../../lib/formats/mdx-text'

test('keys stand in their order, each on one line, and only those with a value', () => {
  const speakers = { ada: { name: 'Ada: "The" Example' } }
  const front = { title: 'One: two\nthree', date: '2024-11-18', image: null, episode: 3 }
  expect(mdxFrontMatter({ ...front, draft: false, tags: ['a', 'b'], speakers })).toBe(
    [
      ...['---', 'title: "One: two three"', 'date: 2024-11-18', 'episode: 3', 'draft: false'],
      ...[
        'tags:',
        '  - a',
        '  - b',
        'speakers:',
        '  ada:',
        `    name: 'Ada: "The" Example'`,
        '---',
      ],
      '',
    ].join('\n'),
  )
})

test('every text is read back as the same data', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '---',
      '...',
      '2024',
      'true',
      '~',
      '# a',
      'a: b',
      '- a',
      '"',
      "'",
      '&a',
      '*a',
      '!t',
      '|',
      '{',
      '\u0085',
    ),
  )
  fc.assert(
    fc.property(text, text, (title, name) => {
      fc.pre(plainLine(title) !== '' && plainLine(name) !== '')
      const fields = { title, date: '2024-11-18', audio: '/audio/a.mp3', tags: [name] }
      const front = mdxFrontMatter({ ...fields, speakers: { ada: { name } } })
      const { value, diagnostics } = parseEpisode({ file: 'episodes/a.mdx', text: front })
      expect(diagnostics.map(({ reason }) => reason)).toEqual([])
      expect(value.meta.title).toBe(plainLine(title))
      expect(value.meta.tags).toEqual([plainLine(name)])
      expect(value.meta.speakers).toEqual([{ id: 'ada', name: plainLine(name), role: null }])
    }),
    { numRuns: 1000 },
  )
}, 60_000)
