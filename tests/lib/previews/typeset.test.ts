import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { titleFace } from '../../../lib/previews/typeface'
import { typeset } from '../../../lib/previews/typeset'

const ROOM = { width: 1056, height: 268, sizes: [104, 72, 44], leading: 1.08 }

function set(text: string) {
  return typeset(text, titleFace(), ROOM)
}

describe('a title', () => {
  test('takes the largest size in which it has room', () => {
    expect(set('Loss')).toEqual({ size: 104, lines: ['Loss'] })
    expect(set('Exploring key concepts in deep learning and in what comes after it').size).toBe(72)
  })

  test('has lines of about the same length', () => {
    expect(set('One two three four five six seven').lines).toEqual([
      'One two three',
      'four five six seven',
    ])
  })

  test('never parts a word that has room in a line', () => {
    expect(set('Backpropagation Through Time').lines).toEqual(['Backpropagation', 'Through Time'])
  })

  test('parts a word that has none', () => {
    const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
    const { size, lines } = set(word)
    expect(size).toBe(44)
    expect(lines.length).toBe(2)
    expect(lines.join('')).toBe(word)
  })

  test('ends after a word where it has no room even at its smallest', () => {
    const { size, lines } = set('all that can be said of it and more '.repeat(20).trim())
    expect(size).toBe(44)
    expect(lines.length).toBe(5)
    expect(lines.at(-1)).toMatch(/ \w+…$/)
  })

  test('stays in its room, whatever it is', () => {
    const text = fc.string({ unit: 'grapheme-ascii', maxLength: 400 })
    fc.assert(
      fc.property(text, (given) => {
        const { size, lines } = set(given.replace(/\s+/g, ' ').trim())
        expect(lines.length * size * ROOM.leading).toBeLessThanOrEqual(ROOM.height)
        for (const line of lines)
          expect(titleFace().widthOf(line, size)).toBeLessThanOrEqual(ROOM.width + 0.001)
      }),
      { numRuns: 60 },
    )
  })
})
