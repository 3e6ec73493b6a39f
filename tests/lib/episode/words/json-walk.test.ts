import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemOffsets, walkJson } from '../../../../lib/episode/words/json-walk'

test('a text is broken exactly where JSON.parse refuses it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'nul',
    'null',
    ' ',
    '\n',
    "'",
    '\\n',
    '\u0001',
  )
  const texts = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(), piece)
      .map(
        ([json, at, sign]) =>
          json.slice(0, at % (json.length + 1)) + sign + json.slice(at % (json.length + 1)),
      ),
  )
  fc.assert(
    fc.property(texts, (text) => (walkJson(text, null).kind === 'absent') === isJson(text)),
    { numRuns: 2000 },
  )
})

test('every value of a text is found at its path', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null)))),
      (rows) => {
        const text = JSON.stringify({ version: 1, words: rows }, null, 1)
        return rows.every((row, index) =>
          row.every((value, column) => {
            const found = walkJson(text, ['words', index, column])
            return found.kind === 'found' && text.startsWith(JSON.stringify(value), found.offset)
          }),
        )
      },
    ),
  )
})

test.each([
  ['', 0, 'a value'],
  ['{', 1, 'a key in double quotes or `}`'],
  ['{"a" 1}', 5, '`:`'],
  ['{"a": 1,}', 8, 'a key in double quotes'],
  ['[1 2]', 3, '`,` or a closing bracket'],
  ['[1,]', 3, 'a value'],
  ['[1}', 2, '`,` or a closing bracket'],
  ["['a']", 1, 'a value or `]`'],
  ['["a', 1, 'a value or `]`'],
  ['1 2', 2, 'the end of the file'],
  ['[01]', 2, '`,` or a closing bracket'],
])('%j breaks at offset %i, where %s was expected', (text, offset, expected) => {
  expect(walkJson(text, null)).toEqual({ kind: 'broken', offset, expected })
})

test('brackets without end exhaust nothing', () => {
  expect(walkJson('['.repeat(500_000), null)).toMatchObject({ kind: 'broken', offset: 500_000 })
})

test('every item of a list is found, and no item of another', () => {
  const text =
    '{"a": {"b": [1, [2], {"c": [3]}], "c": []}, "b": [4], "d": [{"b": [5]}, {"b": [[6]]}]}'
  const items = (...path: (string | number | null)[]) =>
    itemOffsets(text, path).map((offset) => text.slice(offset, offset + 2))
  expect([
    items('a', 'b'),
    items('a', 'b', 2, 'c'),
    items('a', 'c'),
    items('b'),
    items('a'),
    items('d', null, 'b'),
    items('none'),
    items(),
  ]).toEqual([['1,', '[2', '{"'], ['3]'], [], ['4]'], [], ['5]', '[6'], [], []])
  expect(itemOffsets('[{}, 1', [])).toEqual([1, 5])
})

test('a text of megabytes exhausts nothing', () => {
  const text = JSON.stringify({ a: '\n'.repeat(5_000_000), b: 1 })
  expect(walkJson(text, ['b'])).toEqual({ kind: 'found', offset: text.length - 2 })
})

test('a path that leads nowhere is absent', () => {
  expect(walkJson('{"a": [1]}', ['a', 3])).toEqual({ kind: 'absent' })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
