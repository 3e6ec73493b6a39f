import { describe, expect, test } from 'vitest'
import { parseWords } from '../../../../lib/episode/words/parse'
import { said } from '../episode'

const AUDIO = `"audio": { "sha256": "${'a'.repeat(64)}", "duration": 5000 }`

function read(text: string) {
  const { value, diagnostics } = parseWords({ file: 'episodes/a.words.json', text })
  return { value, said: said(diagnostics) }
}

/** A file with these rows, the first in line 2. */
function rows(...lines: readonly string[]): string {
  return `{ "version": 1, "source": "aligned", ${AUDIO}, "words": [\n${lines.join(',\n')}\n] }`
}

describe('word times', () => {
  test('are read as they stand, with null where nothing is known', () => {
    expect(read(rows('["One", 0, 400]', '["two", null, null]', '["three", 400, null]'))).toEqual({
      value: {
        version: 1,
        source: 'aligned',
        audio: { sha256: 'a'.repeat(64), duration: 5000 },
        words: [
          ['One', 0, 400],
          ['two', null, null],
          ['three', 400, null],
        ],
      },
      said: [],
    })
  })

  test('may overlap, as two speakers do', () => {
    expect(read(rows('["One", 0, 900]', '["two", 300, 800]', '["three", 300, 300]')).said).toEqual(
      [],
    )
  })

  test.each([
    [
      rows('["a", 10, 20]', '["b", 5, 30]'),
      '3:7 words-times Unexpected start at `0:00.005` of `b`, expected `0:00.01` or later',
    ],
    [
      rows('["a", 10, 5]'),
      '2:11 words-times Unexpected end at `0:00.005` of `a`, expected `0:00.01` or later',
    ],
    [
      rows('["a", 5001, 6000]'),
      '2:7 words-times Unexpected start at `0:05.001` of `a`, expected `0:05`, the end of the recording, or earlier',
    ],
    [
      rows('["a", -1, 5]'),
      '2:1 words-form Unexpected `["a",-1,5]`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
    [
      rows('["a", 1.5, 5]'),
      '2:1 words-form Unexpected `["a",1.5,5]`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
    [
      rows('["a", null, 5]'),
      '2:1 words-form Unexpected `["a",null,5]`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
    [
      rows('["", 1, 5]'),
      '2:1 words-form Unexpected `["",1,5]`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
    [
      rows('["a", 1]'),
      '2:1 words-form Unexpected `["a",1]`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
    [
      rows('{"a": 1}'),
      '2:1 words-form Unexpected `{"a":1}`, expected `["word", start, end]` in whole milliseconds or `null`',
    ],
  ])('%s are refused', (text, expected) => {
    expect(read(text)).toEqual({ value: null, said: [expected] })
  })

  test.each([
    ['', '1:1 words-json Unexpected end of the file, expected a value'],
    [
      '{ "version": 1,\n  "words": [ ["a", 1, 2], ] }',
      '2:27 words-json Unexpected `]`, expected a value',
    ],
    ['\n not json', '2:2 words-json Unexpected `n`, expected a value'],
  ])('%j is no JSON', (text, expected) => {
    expect(read(text)).toEqual({ value: null, said: [expected] })
  })

  test.each([
    ['[]', ['1:1 words-form Unexpected `[]`, expected `{ "version": 1, … }`']],
    [
      `{ "version": 2, ${AUDIO}, "words": [] }`,
      ['1:14 words-form Unexpected `2` for `version`, expected `1`'],
    ],
    [
      `{\n "version": 1, "audio": null, "words": 3 }`,
      [
        '2:25 words-form Unexpected `null` for `audio`, expected the recording',
        '2:40 words-form Unexpected `3` for `words`, expected a list of words',
      ],
    ],
    [
      '{ "version": 1, "audio": { "sha256": "x" }, "words": [] }',
      [
        '1:38 words-form Unexpected `"x"` for `audio.sha256`, expected 64 hexadecimal digits or `null`',
        '1:26 words-form Unexpected nothing for `audio.duration`, expected whole milliseconds',
      ],
    ],
  ])('%s is another shape', (text, expected) => {
    expect(read(text)).toEqual({ value: null, said: expected })
  })

  test('ten mistakes are named, the others counted', () => {
    const { said: named } = read(rows(...Array.from({ length: 25 }, () => '["a", 9, 1]')))
    expect(named).toHaveLength(10)
    expect(named.at(-1)).toMatch(/or later, and 15 more$/)
  })

  test('of ten hours are read', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, index) => `["word${index}", ${Math.min(5000, index)}, null]`,
    )
    expect(read(rows(...lines)).value?.words).toHaveLength(100_000)
  })
})
