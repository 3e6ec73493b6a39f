import { expect, test } from 'vitest'
import { sentenceRanges, sentencesOf } from '../../../../lib/align/text/sentences'
import { tokens } from '../../../../lib/transcript/tokens'

test.each([
  ['end with their sign', ['One two. Three! Four?'], [0, 0, 1, 2]],
  ['do not end at a comma', ['One, two; three'], [0, 0, 0]],
  ['do not span paragraphs', ['One two', 'Three'], [0, 0, 1]],
  ['do not end inside a word', ['It is 3.5 or Node.js here'], [0, 0, 0, 0, 0, 0]],
])('sentences %s', (_, paragraphs, numbers) => {
  expect(sentencesOf(outlined(paragraphs))).toEqual(numbers)
})

test('one without end is cut at a comma, else anywhere', () => {
  const long = Array.from({ length: 200 }, (_, i) => `w${i}${i === 44 ? ',' : ''}`).join(' ')
  const numbers = sentencesOf(outlined([long]))
  expect(numbers.indexOf(1)).toBe(45)
  expect(numbers.indexOf(2)).toBe(125)
})

test('their words lie between one and the next', () => {
  expect(sentenceRanges([-1, -1, 0, 3, 3])).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 3 },
    { from: 3, to: 5 },
  ])
  expect(sentenceRanges([])).toEqual([])
})

function outlined(paragraphs: readonly string[]) {
  return paragraphs.map((text) => ({ firstWord: 0, text, tokens: tokens(text) }))
}
