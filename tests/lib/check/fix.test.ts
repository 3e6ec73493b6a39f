import { describe, expect, test } from 'vitest'
import { fixText } from '../../../lib/check/fix'
import { diagnostic } from '../../../lib/diagnostic'

function mistake(line: number, column: number, actual: string, expected: string) {
  const said = { reason: 'Unexpected x', remedy: 'Y.', rule: 'r', file: 'a.mdx' }
  return diagnostic({ ...said, place: { line, column }, actual, expected })
}

describe('a text that is mended', () => {
  test('keeps its byte order mark, its line ends and every other character', () => {
    const text = '\uFEFFone TWO\r\nthree\rfour 𝄞 FIVE\n\r\n'
    const { text: fixed, mended } = fixText(text, [
      mistake(3, 9, 'FIVE', 'five'),
      mistake(1, 5, 'TWO', 'two'),
    ])
    expect(fixed).toBe('\uFEFFone two\r\nthree\rfour 𝄞 five\n\r\n')
    expect(mended.map(({ line }) => line)).toEqual([1, 3])
  })

  test('may lose or change whole lines, whatever ends them', () => {
    expect(fixText('\r\n\r\n---\r\n', [mistake(1, 1, '\n\n', '')]).text).toBe('---\r\n')
    expect(
      fixText('a <!-- b\r\nc --> d', [mistake(1, 3, '<!-- b\nc -->', '{/* b\nc */}')]).text,
    ).toBe('a {/* b\r\nc */} d')
  })

  test.each([
    ['another text stands there', mistake(1, 1, 'two', 'three')],
    ['the line is not there', mistake(9, 1, 'one', 'two')],
    ['the text goes on past the end', mistake(1, 5, 'two\nthree', '')],
    [
      'it is not certain what to write',
      diagnostic({
        reason: 'Unexpected x',
        remedy: 'Y.',
        rule: 'r',
        file: 'a.mdx',
        place: { line: 1, column: 1 },
      }),
    ],
  ])('is left alone where %s', (_, one) => {
    expect(fixText('one two', [one])).toEqual({ text: 'one two', mended: [] })
  })

  test('of changes that overlap takes the first', () => {
    const { text, mended } = fixText('abc', [mistake(1, 1, 'ab', 'x'), mistake(1, 2, 'bc', 'y')])
    expect({ text, count: mended.length }).toEqual({ text: 'xc', count: 1 })
  })
})
