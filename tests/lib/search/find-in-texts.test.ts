import { expect, test } from 'vitest'
import { createFindInTexts } from '../../../lib/search/find-in-texts'

const TEXTS = [
  'A gradient is the steepest way. The gradient turns.',
  'The learning rate and the rate of learning.',
  '山を登る道は、いつも長い。',
]
const find = createFindInTexts(TEXTS)
const told = (typed: string) =>
  find(typed).map(({ text, start, end }) => `${text} ${TEXTS[text]?.slice(start, end)}`)

test.each([
  ['gradient', ['0 gradient', '0 gradient']],
  ['gradeint', ['0 gradient', '0 gradient']],
  ['learning rate', ['1 learning rate', '1 rate', '1 learning']],
  ['"learning rate"', ['1 learning rate']],
  ['登る', ['2 登る']],
  ['gradient rate', ['0 gradient', '0 gradient', '1 rate', '1 rate']],
  ['(', []],
  ['', []],
])('%s', (typed, hits) => expect(told(typed)).toEqual(hits))

test('each place knows which spoken word it begins with', () => {
  expect(find('gradient').map(({ word }) => word)).toEqual([1, 7])
})
