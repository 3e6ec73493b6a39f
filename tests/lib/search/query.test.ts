import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from '../../../lib/search/query'

const told = (typed: string) =>
  parseQuery(typed).clauses.map((clause) => {
    const text = clause.kind === 'word' ? clause.term : `"${clause.parts.join(' ')}"`
    return text + (clause.open ? '…' : '')
  })

test.each([
  ['learning rate', ['learning', 'rate…']],
  ['learning rate ', ['learning', 'rate']],
  ['"learning rate"', ['"learning rate"']],
  ['„learning rate“ of', ['"learning rate"', 'of…']],
  ['«learning rate»', ['"learning rate"']],
  ['way “learning ra', ['way', '"learning ra"…']],
  ['"gradient"', ['"gradient"']],
  ['bi-lstm', ['bilstm…']],
  ['"bi-lstm net"', ['"bi lstm net"']],
  ['機械学習', ['"機械 械学 学習"']],
  ['学習', ['学習…']],
  ['学', ['学…']],
  ['C++ ', ['c++']],
  ['the the ', ['the']],
  ['', []],
  ['( \\ " *', []],
  ['🏔️', ['🏔…']],
])('%s', (typed, clauses) => expect(told(typed)).toEqual(clauses))

test('a word in parts also means its parts, but not the s of it’s', () => {
  const partsOf = (typed: string) => {
    const [clause] = parseQuery(typed).clauses
    return clause?.kind === 'word' ? clause.parts : null
  }
  expect(partsOf('bi-lstm')).toEqual(['bi', 'lstm'])
  expect(partsOf('l’amour')).toEqual(['amour'])
  expect(partsOf('it’s')).toEqual([])
})

test('nothing that is typed is too much', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (typed) => {
      const { clauses } = parseQuery(typed)
      expect(clauses.length).toBeLessThanOrEqual(12)
      for (const clause of clauses)
        expect(clause.kind === 'word' ? clause.term : clause.parts.join('')).not.toBe('')
    }),
  )
})
