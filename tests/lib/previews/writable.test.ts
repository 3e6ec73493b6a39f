import { expect, test } from 'vitest'
import { sansFace, titleFace } from '../../../lib/previews/typeface'
import { writable } from '../../../lib/previews/writable'

test.each([
  ['Deep learning', 'Deep learning'],
  ['Deep learning 🎧 — a walk 👨‍👩‍👧 🇩🇪', 'Deep learning — a walk'],
  ['two\n lines\u200f', 'two lines'],
  ['Ελληνικά и Кириллица', 'Ελληνικά и Кириллица'],
  ['Học sâu', 'Học sâu'],
  ['Cafe\u0301', 'Café'],
  ['</script> & "quotes"', '</script> & "quotes"'],
])('%j is written %j', (text, line) => {
  expect(writable(text, titleFace())).toBe(line)
})

test.each(['深層学習', 'التعلم العميق', 'Deep 深', 'עברית', '🎧', '', ' \n'])(
  'nothing is written of %j',
  (text) => expect(writable(text, titleFace())).toBeNull(),
)

test('letters that the sans lacks are set in the serif', () => {
  expect(writable('Ένα podcast', sansFace())).toBe('Ένα podcast')
})

test('an outline has no letter of a font, and as many as its text', () => {
  const outline = sansFace().outline('Ab', 20, 10, 30)
  expect(outline).toMatch(/^[MLQCZ\d., -]+$/)
  expect(sansFace().widthOf('AbAb', 20)).toBeGreaterThan(sansFace().widthOf('Ab', 20))
  expect(sansFace().widthOf('', 20)).toBe(0)
})
