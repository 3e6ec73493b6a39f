import { expect, test } from 'vitest'
import { partsOf } from '../../../../lib/formats/read/parts'

function parts(text: string): string[] {
  const words = text.split(' ').map((word) => ({ text: word }))
  return partsOf(words).map((part) => part.map((word) => word.text).join(' '))
}

test('a sentence that fits is one part', () => {
  expect(parts('And so on.')).toEqual(['And so on.'])
})

test('a long one is cut into parts that are about as long', () => {
  const lengths = parts('word '.repeat(90).trim()).map((part) => part.length)
  expect(lengths).toEqual([149, 149, 149])
})

test('it is cut between phrases, and leaves no scrap', () => {
  const first = `${'word '.repeat(18)}here`
  const second = `${'word '.repeat(21)}there, you`
  expect(parts(`${first}, ${second} see.`)).toEqual([`${first},`, `${second} see.`])
})

test('a word may be longer than a cue', () => {
  const long = 'a'.repeat(500)
  expect(parts(`${long} b ${long}`).join(' ')).toBe(`${long} b ${long}`)
})

test('a hundred thousand words without an end are cut in one walk', () => {
  expect(parts('word '.repeat(100_000).trim()).length).toBe(2500)
})
