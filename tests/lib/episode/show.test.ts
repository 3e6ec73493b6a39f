import { describe, expect, test } from 'vitest'
import { parseShow } from '../../../lib/episode/show'
import { defaults } from '../../../lib/site'
import { said } from './episode'

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
    ['just text', '1:1 front-matter-mapping Unexpected text, expected `key: value` lines'],
    [
      'a: b: c',
      '1:4 front-matter-yaml Unexpected second `: ` in a line, expected one key and its value',
    ],
  ])('%j is reported', (line, expected) => {
    expect(show(line).said).toEqual([expected])
  })
})
