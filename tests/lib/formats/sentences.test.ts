import { expect, test } from 'vitest'
import { endsSentence } from '../../../lib/formats/sentences'

test.each([
  ['down.', 'They'],
  ['down?”', 'They'],
  ['Ah…', 'So'],
  ['done!)', '“Yes'],
  ['I.', 'He'],
  ['終わり。', '次'],
  ['है।', 'दूसरा'],
  ['هذا؟', 'نعم'],
  ['2024.', 'In'],
])('a sentence ends between %j and %j', (word, next) => {
  expect(endsSentence(word, next)).toBe(true)
})

test.each([
  ['down', 'They'],
  ['down,', 'They'],
  ['Dr.', 'Liu'],
  ['(Mrs.', 'Liu'],
  ['J.', 'Schmidhuber'],
  ['p.m.', 'when'],
  ['3.5', 'The'],
])('none ends between %j and %j', (word, next) => {
  expect(endsSentence(word, next)).toBe(false)
})
