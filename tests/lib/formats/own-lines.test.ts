import { describe, expect, test } from 'vitest'
import { ownLines } from '../../../lib/formats/own-lines'

const SENTENCES = [
  'A Talk on Fog',
  'Fog is a cloud that touches the ground, and it is born where warm air meets a cold sea.',
  '- Radiation fog: The ground cools at night.',
  '- Advection fog: Warm air moves over cold water, and what it carries falls out as drops.',
  'That was all.',
  'Thank you for listening!',
]

function wrapped(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g'))?.map((line) => line.trim()) ?? []
}

describe('every line is a paragraph', () => {
  test('where lines of all lengths end with their sentences', () => {
    expect(ownLines(SENTENCES)).toBe(true)
  })

  test('not where the lines were wrapped at a width', () => {
    const prose = SENTENCES.join(' ')
    for (const width of [30, 42, 72]) expect(ownLines(wrapped(prose, width))).toBe(false)
  })

  test('not where lines are pieces of sentences, as captions are', () => {
    expect(ownLines(['so we went', 'down to the', 'sea and then', 'the fog', 'came in.'])).toBe(
      false,
    )
  })

  test('not where empty lines part the paragraphs, a sentence a line', () => {
    const spaced = SENTENCES.flatMap((line, i) => (i % 2 ? [line, ''] : [line]))
    expect(ownLines(spaced)).toBe(false)
  })

  test('nor where there is but one, or none', () => {
    expect(ownLines(['One line.'])).toBe(false)
    expect(ownLines([])).toBe(false)
  })
})
