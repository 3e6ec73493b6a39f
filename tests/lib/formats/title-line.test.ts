import { expect, test } from 'vitest'
import { isTitleLine } from '../../../lib/formats/title-line'

test('a paragraph is the title where it has its words, whatever signs stand between them', () => {
  expect(isTitleLine('# who owns what', 'Who owns what?')).toBe(true)
  expect(isTitleLine('Who owns what now', 'Who owns what?')).toBe(false)
  expect(isTitleLine('…', '?')).toBe(false)
})
