import { expect, test } from 'vitest'
import { parseConcept } from '../../../lib/episode/concept'
import { firstSentence } from '../../../lib/formats/first-sentence'

test.each([
  ['Named after Dr. Liu and J. Bach. It is old.', 'Named after Dr. Liu and J. Bach.'],
  ['A *rule*, e.g. “It rolls.”\nIt is old.', 'A rule, e.g. “It rolls.”'],
  ['- It is\n  in a list. Then?', 'It is in a list.'],
  ['没有空格。第二句。', '没有空格。'],
  ['यह एक है। दूसरा है।', 'यह एक है।'],
  ['Without an end', 'Without an end'],
  ['```\ncode alone\n```', ''],
])('of %j the first sentence is %j', (text, sentence) => {
  const { value } = parseConcept({ file: 'concepts/a.mdx', text: `---\nterm: A\n---\n\n${text}\n` })
  expect(firstSentence(value.definition)).toBe(sentence)
})
