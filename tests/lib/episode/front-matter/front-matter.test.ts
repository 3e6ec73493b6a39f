import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, said, trouble } from '../episode'

function meta(lines: readonly string[]) {
  const { value, diagnostics } = parse(['---', ...lines, '---', 'Text.'])
  expect(said(diagnostics)).toEqual([])
  return value.meta
}

const NEEDED = ['title: A test', 'date: 2024-11-18', 'audio: /audio/a.mp3']

describe('the front matter of an episode', () => {
  test('holds everything that an episode may say of itself', () => {
    const lines = [
      ...NEEDED,
      'description: Thirteen ideas.',
      'subtitle: In short',
      'episode: 3',
      'season: 0',
      'image: /images/cover.png',
      'explicit: true',
      'language: PT-br',
      'license: CC-BY-4.0',
      'guid: https://old.example/?p=3',
      'tags: [one, two]',
      'draft: true',
      'links: ["https://a.example/", { title: B, url: "mailto:b@b.example", kind: paper }]',
      'speakers:',
      '  ada: { name: Ada Example, role: host }',
      '  bob-2: { name: Bob }',
      'pronounce: { Nguyen: win, GIF: jif, 1e9: a billion }',
    ]
    expect(meta(lines)).toEqual({
      title: 'A test',
      date: '2024-11-18',
      audio: '/audio/a.mp3',
      description: 'Thirteen ideas.',
      subtitle: 'In short',
      episode: 3,
      season: 0,
      image: '/images/cover.png',
      explicit: true,
      language: 'pt-BR',
      license: 'CC-BY-4.0',
      guid: 'https://old.example/?p=3',
      tags: ['one', 'two'],
      draft: true,
      links: [
        { title: 'https://a.example/', url: 'https://a.example/', kind: null },
        { title: 'B', url: 'mailto:b@b.example', kind: 'paper' },
      ],
      speakers: [
        { id: 'ada', name: 'Ada Example', role: 'host' },
        { id: 'bob-2', name: 'Bob', role: null },
      ],
      pronounce: [
        { written: 'Nguyen', spoken: 'win' },
        { written: 'GIF', spoken: 'jif' },
        { written: '1e9', spoken: 'a billion' },
      ],
    })
  })

  test('an empty optional value is one that is left out', () => {
    expect(meta([...NEEDED, 'subtitle:', 'tags: []', "license: ''"])).toEqual(meta(NEEDED))
  })

  test('a number or a truth value is the text it is written with', () => {
    expect(
      meta(['title: 1984', ...NEEDED.slice(1), 'subtitle: 1.0', 'tags: [true, 0x1F]']),
    ).toMatchObject({
      title: '1984',
      subtitle: '1.0',
      tags: ['true', '0x1F'],
    })
  })

  test.each(['2024-11-18', '"2024-11-18"', '2024-11-18T09:30:00Z', '2024-11-18 09:30:00 +01:00'])(
    'the date %s is a day',
    (date) => {
      expect(meta(['title: a', `date: ${date}`, 'audio: /a.mp3']).date).toBe('2024-11-18')
    },
  )

  test('a date is accepted exactly where the calendar has it', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, day) => {
        const date = `${year}-${month}-${day}`
        const time = Date.parse(date)
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
        const found = trouble(['---', 'title: a', `date: ${date}`, 'audio: /a.mp3', '---', 'Text.'])
        return (found.length === 0) === exists
      }),
    )
  })

  test.each([
    '18.11.2024',
    '2024-11',
    '2024-11-18T25',
    'today',
    '2024-02-30',
    '2023-02-29',
    '2024-00-10',
  ])('the date %s is none', (date) => {
    const found = trouble(['---', 'title: a', `date: ${date}`, 'audio: /a.mp3', '---', 'Text.'])
    expect(found).toEqual([expect.stringContaining('3:7 front-matter-value')])
  })

  test.each([
    ['win', '5:12'],
    ['[win]', '5:12'],
    ['{ Nguyen: [win] }', '5:22'],
    ['{ Nguyen: }', '5:22'],
    ['{ Nguyen: 12 }', '5:22'],
    ['{ Tan Nguyen: win }', '5:14'],
  ])('how words are spoken is not said by %s', (written, place) => {
    const found = trouble(['---', ...NEEDED, `pronounce: ${written}`, '---', 'Text.'])
    expect(found).toEqual([expect.stringContaining(`${place} front-matter-value`)])
  })

  test.each(['/audio/a.mp3', '/a b.mp3', 'https://cdn.example/a.mp3?x=1'])(
    'the audio %s is one',
    (audio) => {
      expect(meta(['title: a', 'date: 2024-11-18', `audio: ${audio}`]).audio).toBe(audio)
    },
  )

  test.each([
    'a.mp3',
    '/audio/../a.mp3',
    '/audio/%2e%2e/a.mp3',
    '/audio/..%2Fa.mp3',
    '//cdn.example/a.mp3',
    '/audio\\a.mp3',
    '/audio/',
    '/audio/100%.mp3',
    '/audio/%E4.mp3',
    'http://cdn.example/a.mp3',
    'https://',
    'https:///a.mp3',
    'https://user@cdn.example/a.mp3',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ])('the audio %s is none', (audio) => {
    const found = trouble([
      '---',
      'title: a',
      'date: 2024-11-18',
      `audio: ${audio}`,
      '---',
      'Text.',
    ])
    expect(found).toEqual([expect.stringContaining('4:8 front-matter-value')])
  })
})

describe('a hostile value stays what is written', () => {
  const TITLES = [
    '</script><script>alert(1)</script>',
    '"quotes" and \'quotes\'',
    '<b> & &amp; &lt;',
    '{1 + 1} ${x} `y` \\n',
    '👩‍👩‍👧‍👦 日本語 🇺🇦',
    'שלום \u202Eolleh\u202C العربية',
    ']]> --> {/* x */}',
    '=HYPERLINK("x")',
    '../../etc/passwd',
    'a\u0085b\u2028c',
  ]

  test.each(TITLES)('%s', (title) => {
    const values = meta([
      `title: ${JSON.stringify(title)}`,
      ...NEEDED.slice(1),
      `tags: [${JSON.stringify(title)}]`,
    ])
    expect(values.title).toBe(title)
    expect(values.tags).toEqual([title])
  })

  test('any text in double quotes, as long as XML can hold it', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((some) => some.trim() !== '')
    fc.assert(
      fc.property(
        text,
        (some) =>
          meta([`title: ${JSON.stringify(some)}`, ...NEEDED.slice(1)]).title === some.trim(),
      ),
    )
  })

  test('a key of JavaScript’s own is an unknown key', () => {
    const found = trouble(['---', ...NEEDED, '__proto__: a', 'constructor: b', '---', 'Text.'])
    expect(found.map((one) => one.split(' ')[0])).toEqual(['5:1', '6:1'])
  })
})

test('a place is known for every value, by its path', () => {
  const { value } = parse([
    '---',
    ...NEEDED,
    'speakers:',
    '  ada: { name: Ada }',
    'links: ["https://a.example"]',
    '---',
  ])
  expect(value.places).toEqual({
    title: { line: 2, column: 8 },
    date: { line: 3, column: 7 },
    audio: { line: 4, column: 8 },
    speakers: { line: 6, column: 3 },
    'speakers.ada': { line: 6, column: 8 },
    'speakers.ada.name': { line: 6, column: 16 },
    links: { line: 7, column: 8 },
    'links.0': { line: 7, column: 9 },
  })
})

test('of front matter that cannot be read the slug stands in for the title', () => {
  expect(parse(['Text.']).value.meta).toMatchObject({
    title: 'test',
    date: '1970-01-01',
    audio: '',
  })
})

test('spaces behind the dashes are no mistake', () => {
  expect(trouble(['--- ', ...NEEDED, '---\t', 'Text.'])).toEqual([])
})

test('names that feeds hold have 128 characters at most', () => {
  const speaker = (name: string) => [
    ...['---', 'title: A', 'date: 2024-11-18', 'audio: /audio/a.mp3'],
    `speakers: { ada: { name: ${name} } }`,
    ...['---', '', 'One.'],
  ]
  expect(trouble(speaker('ä'.repeat(128)))).toEqual([])
  expect(trouble(speaker('ä'.repeat(129)))).toEqual([
    expect.stringMatching(
      /^5:26 front-matter-value .* for `name`, expected at most 128 characters$/,
    ),
  ])
})
