import { describe, expect, test } from 'vitest'
import { parseShow } from '../../../../lib/episode/show/show'
import { defaults } from '../../../../lib/site'
import { said } from '../episode'

function show(...lines: readonly string[]) {
  const { value, diagnostics } = parseShow({ file: 'show.yaml', text: lines.join('\n') })
  return { value, said: said(diagnostics) }
}

describe('show.yaml', () => {
  test('may be left out, or be empty', () => {
    expect(parseShow(null)).toEqual({ value: defaults, diagnostics: [], places: {} })
    expect(show('# nothing yet')).toEqual({ value: defaults, said: [] })
  })

  test('describes the show', () => {
    const lines = [
      'title: "Key <Concepts>"',
      'author: A',
      'language: de',
      'base: https://a.example/podcast/',
      'repository: https://git.example/a',
      'image: /images/cover.png',
      'categories: [Books, Technology]',
      'explicit: false',
      'email: ada@a.example',
    ]
    expect(show(...lines)).toEqual({
      value: {
        ...defaults,
        title: 'Key <Concepts>',
        author: 'A',
        language: 'de',
        base: 'https://a.example/podcast',
        repository: 'https://git.example/a',
        image: '/images/cover.png',
        categories: ['Books', 'Technology'],
        explicit: false,
        email: 'ada@a.example',
      },
      said: [],
    })
  })

  test('says on which branch and in which folder of its repository it lies', () => {
    expect(show('branch: trunk', 'folder: /shows/hills/')).toEqual({
      value: { ...defaults, branch: 'trunk', folder: 'shows/hills' },
      said: [],
    })
    expect(show('folder: /').value.folder).toBeNull()
  })

  test('says what feeds tell of it', () => {
    const lines = [
      'guid: 917393E3-1b1e-5cef-ace4-edaa54e1f810',
      'type: serial',
      'medium: music',
      'locked: true',
      'license: CC-BY-4.0',
      'copyright: 2024',
      'funding: [https://give.example/, { title: Coffee, url: https://give.example/coffee }]',
      'txt: [a line, { verify: 1234 }]',
    ]
    expect(show(...lines)).toEqual({
      value: {
        ...defaults,
        guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
        type: 'serial',
        medium: 'music',
        locked: true,
        license: 'CC-BY-4.0',
        copyright: '2024',
        funding: [
          { title: 'Support the show', url: 'https://give.example/' },
          { title: 'Coffee', url: 'https://give.example/coffee' },
        ],
        txt: [
          { purpose: null, text: 'a line' },
          { purpose: 'verify', text: '1234' },
        ],
      },
      said: [],
    })
  })

  test('has funding and lines for machines also where only one is given', () => {
    const { value } = show('funding: { url: https://give.example/ }', 'txt: { verify: a }')
    expect(value.funding).toEqual([{ title: 'Support the show', url: 'https://give.example/' }])
    expect(value.txt).toEqual([{ purpose: 'verify', text: 'a' }])
  })

  test.each([
    [129, 'funding: { url: https://a.example/, title: TEXT }', '`title`, expected at most 128'],
    [4001, 'txt: { verify: TEXT }', '`verify`, expected at most 4000'],
  ])('holds no text of %i characters where feeds do not', (length, line, expected) => {
    const { said } = show(line.replace('TEXT', 'a'.repeat(length)))
    expect(said).toEqual([expect.stringContaining(`${expected} characters`)])
  })

  test.each([
    ['titel: a', '1:1 front-matter-key Unexpected key `titel`, expected a key of the show'],
    [
      'base: a.example',
      '1:7 front-matter-value Unexpected `a.example` for `base`, expected an absolute URL',
    ],
    [
      'base: https://a.example?b',
      '1:7 front-matter-value Unexpected `https://a.example?b` for `base`, expected an absolute URL',
    ],
    [
      'repository: "javascript:a"',
      '1:13 front-matter-value Unexpected `javascript:a` for `repository`, expected an absolute URL',
    ],
    [
      'language: english!',
      '1:11 front-matter-value Unexpected `english!` for `language`, expected a language tag such as `en` or `pt-BR`',
    ],
    [
      'categories: Technolgy',
      '1:13 front-matter-value Unexpected `Technolgy` for `categories`, expected a category of Apple Podcasts such as `Technology`',
    ],
    [
      'email: Ada <ada@a.example>',
      '1:8 front-matter-value Unexpected `Ada <ada@a.example>` for `email`, expected an e-mail address',
    ],
    ['guid: my-show', '1:7 front-matter-value Unexpected `my-show` for `guid`, expected a UUID'],
    [
      'type: daily',
      '1:7 front-matter-value Unexpected `daily` for `type`, expected `episodic` or `serial`',
    ],
    [
      'license: all rights reserved',
      '1:10 front-matter-value Unexpected `all rights reserved` for `license`, expected an SPDX id such as `cc-by-4.0`, or an https URL',
    ],
    [
      'funding: give.example',
      '1:10 front-matter-value Unexpected `give.example` for `funding`, expected an https URL',
    ],
    [
      'funding: { title: Coffee }',
      '1:10 front-matter-required Unexpected funding without `url`, expected one',
    ],
    ['just text', '1:1 front-matter-mapping Unexpected text, expected `key: value` lines'],
    [
      'a: b: c',
      '1:4 front-matter-yaml Unexpected second `: ` in a line, expected one key and its value',
    ],
  ])('%j is reported', (line, expected) => {
    expect(show(line).said).toEqual([expected])
  })

  test.each([
    ['title: "\\uD83D"', '1:8', '\uD83D'],
    ['funding: "https://a.example/\\u0001"', '1:10', 'https://a.example/\uFFFD'],
    ['email: "a\\u0001@a.example"', '1:8', 'a\uFFFD@a.example'],
    ['txt: { "a\\uFFFE": one }', '1:8', 'a\uFFFE'],
    ['tags: ["\\u0001"]', '1:8', '\uFFFD'],
  ])('holds nothing that no feed can hold: `%s`', (line, place, shown) => {
    expect(show(line).said[0]).toBe(
      `${place} front-matter-value Unexpected \`${shown}\`, expected only characters that XML 1.0 allows`,
    )
  })

  test('has no purpose of a line for machines that feeds could not hold', () => {
    expect(show('txt:', `  ? ${'a'.repeat(129)}`, '  : b').said).toEqual([
      '2:5 front-matter-value Unexpected purpose of 129 characters in `txt`, expected at most 128',
    ])
  })
})
