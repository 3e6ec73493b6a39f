// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { placesAt } from '../../../../components/islands/dev/places-in-text'

const TEXT = [
  '<h2>A heading</h2>',
  '<section>',
  '<p data-line="12">One line.</p>',
  '<p data-line="16" data-breaks="10 21">Three lines.</p>',
  '<section><p data-line="22">Inside.</p></section>',
  '</section>',
]

/** The text as it reads with the lines put in, one element a line. */
function put(...lines: number[]): string[] {
  document.body.innerHTML = `<div>${TEXT.join('')}</div>`
  const text = document.body.querySelector('div')
  if (!text) return []
  const said = lines.map((line) => ({ line }))
  for (const place of placesAt(text, said))
    place.element.textContent = `[${place.said.map(({ line }) => line).join(' ')}]`
  return [...text.querySelectorAll('p, h2, div')].map(({ textContent }) => textContent ?? '')
}

test('what is said of a paragraph’s lines stands below it, in the order of the lines', () => {
  expect(put(12, 16, 18, 22)).toEqual([
    ...['A heading', 'One line.', '[12]', 'Three lines.', '[16 18]', 'Inside.', '[22]'],
  ])
})

test('what is said of a tag stands above the paragraph that follows', () => {
  expect(put(14, 20)).toEqual([
    ...['A heading', 'One line.', '[14]', 'Three lines.', '[20]', 'Inside.'],
  ])
})

test('what is said of the head stands above all, of the end below all', () => {
  expect(put(2, 5, 30)).toEqual([
    ...['[2 5]', 'A heading', 'One line.', 'Three lines.', 'Inside.', '[30]'],
  ])
})

test('a text without paragraphs has all of it below', () => {
  const text = document.createElement('div')
  expect(placesAt(text, [{ line: 3 }]).map(({ element }) => element.parentElement)).toEqual([text])
})
