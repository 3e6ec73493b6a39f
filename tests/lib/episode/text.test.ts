import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, pointAt } from '../../../lib/episode/text'
import { said } from './episode'

function decode(...parts: readonly (string | readonly number[])[]) {
  const bytes = parts.map((part) =>
    Buffer.from(typeof part === 'string' ? Buffer.from(part) : part),
  )
  const { value, diagnostics } = decodeText('a.mdx', new Uint8Array(Buffer.concat(bytes)))
  return { text: value.text, said: said(diagnostics) }
}

describe('the text of a file', () => {
  test('is what UTF-8 says, for any text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const result = decode(text)
        return result.text === text && result.said.length === 0
      }),
    )
  })

  test('has no byte order mark', () => {
    expect(decode([0xef, 0xbb, 0xbf], '---\n')).toEqual({ text: '---\n', said: [] })
  })

  test('has lines that end in \\n, whatever ended them', () => {
    expect(decode('a\r\nb\rc\nd\r\n\r\n')).toEqual({ text: 'a\nb\nc\nd\n\n', said: [] })
  })
})

describe('the first byte that is no UTF-8 is named at its place', () => {
  test.each<[string, readonly (string | readonly number[])[], string]>([
    [
      'Windows-1252',
      ['a\r\nb ', [0xe9], 'c'],
      '2:3 file-encoding Unexpected byte `0xE9`, expected UTF-8',
    ],
    [
      'a character cut off at the end',
      ['ab', [0xe2, 0x82]],
      '1:3 file-encoding Unexpected byte `0xE2`, expected UTF-8',
    ],
    [
      'a character cut off in the middle',
      ['é', [0xf0, 0x9f, 0x8e], 'x'],
      '1:2 file-encoding Unexpected byte `0xF0`, expected UTF-8',
    ],
    [
      'a lone continuation',
      ['日本', [0x80]],
      '1:3 file-encoding Unexpected byte `0x80`, expected UTF-8',
    ],
    [
      'a surrogate',
      ['x', [0xed, 0xa0, 0x80]],
      '1:2 file-encoding Unexpected byte `0xED`, expected UTF-8',
    ],
    [
      'an overlong sign',
      ['xy', [0xc0, 0xaf]],
      '1:3 file-encoding Unexpected byte `0xC0`, expected UTF-8',
    ],
    [
      'after an emoji, which is two columns wide',
      ['😀', [0xff]],
      '1:3 file-encoding Unexpected byte `0xFF`, expected UTF-8',
    ],
  ])('%s', (_, parts, expected) => {
    expect(decode(...parts).said).toEqual([expected])
  })

  test('for any bytes, exactly where a strict decoder stops', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
        const strict = () => new TextDecoder('utf-8', { fatal: true }).decode(bytes)
        const { diagnostics } = decodeText('a.mdx', bytes)
        const isReported = diagnostics.some((one) => one.ruleId === 'file-encoding')
        return isReported === throws(strict)
      }),
    )
  })

  test('the rest of the file is read', () => {
    expect(decode('a', [0xff], 'b').text).toBe('a\uFFFDb')
  })
})

describe('characters that XML 1.0 forbids', () => {
  test('are named at their place and replaced', () => {
    expect(decode('a\n\u0001b\u000B\uFFFE')).toEqual({
      text: 'a\n\uFFFDb\uFFFD\uFFFD',
      said: [
        '2:1 file-characters Unexpected character `U+0001`, expected only characters that XML 1.0 allows',
        '2:3 file-characters Unexpected character `U+000B`, expected only characters that XML 1.0 allows',
        '2:4 file-characters Unexpected character `U+FFFE`, expected only characters that XML 1.0 allows',
      ],
    })
  })

  test('are named five times at most', () => {
    expect(decode('\0'.repeat(1000)).said).toHaveLength(5)
  })

  test('UTF-16 is recognised', () => {
    const { diagnostics } = decodeText(
      'a.mdx',
      new Uint8Array(Buffer.from('\uFEFFtitle', 'utf16le')),
    )
    expect(diagnostics[0]?.note).toBe('Save the file as UTF-8: it looks like UTF-16.')
  })
})

test('a point is the line and column of an offset', () => {
  expect([0, 1, 2, 3, 4].map((offset) => pointAt('a\nbc', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 2, column: 3 },
  ])
})

function throws(run: () => unknown): boolean {
  try {
    run()
    return false
  } catch {
    return true
  }
}
