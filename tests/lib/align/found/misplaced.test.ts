import { expect, test } from 'vitest'
import type { Found } from '../../../../lib/align/ears/recogniser'
import { ENOUGH, ENOUGH_ALONE, withoutMisplaced } from '../../../../lib/align/found/misplaced'

const USUAL = [8, 9, 10, 8, 9, 12, 7, 9]
const NONE = USUAL.map(() => null)

test('sentences that fit what was heard are believed, whatever a single word does', () => {
  expect(believed(USUAL, USUAL.with(3, -6))).toEqual([...spoken(USUAL), ...spoken(USUAL, 1)])
})

test('one that hardly fits is not, although some of its words do', () => {
  const chance = [9, 8, 5, 4, 1, -1, -2, -2]
  expect(believed(USUAL, chance)).toEqual([...spoken(USUAL), ...NONE])
})

test('one that was searched by itself is believed although it fits worse, unless it hardly fits at all', () => {
  const worse = USUAL.map((own) => own / 2)
  expect(believed(USUAL, worse, ENOUGH_ALONE)).toEqual([...spoken(USUAL), ...spoken(USUAL, 1)])
  const chance = [4, 3, 1, 0, 0, -1, -2, -2]
  expect(believed(USUAL, chance, ENOUGH_ALONE)).toEqual([...spoken(USUAL), ...NONE])
})

test('nor are its first words, where a pause parts them from the others and they do not fit', () => {
  const found = spoken(USUAL)
  const late = found.map((one, i) =>
    i < 3 ? one : { ...one, start: one.start + 1, end: one.end + 1 },
  )
  const own = [2, 3, 1, ...USUAL.slice(3)]
  expect(withoutMisplaced(late, { own, usual: 9 }, of(late), ENOUGH)).toEqual([
    null,
    null,
    null,
    ...late.slice(3),
  ])
  expect(withoutMisplaced(found, { own, usual: 9 }, of(found), ENOUGH)).toEqual(found)
})

test('a single short word is believed, unless it fits not at all', () => {
  const one = (own: number) => withoutMisplaced(spoken([0]), { own: [own], usual: 9 }, [0], ENOUGH)
  expect(one(1)).toEqual(spoken([0]))
  expect(one(-2)).toEqual([null])
})

test('a word that was not found parts a phrase from its sentence', () => {
  const found = spoken(USUAL).map((one, i) => (i === 2 ? null : one))
  const own = [1, 3, 0, ...USUAL.slice(3)]
  const sure = withoutMisplaced(found, { own, usual: 9 }, of(found), ENOUGH)
  expect(sure).toEqual([null, null, null, ...found.slice(3)])
})

/** What is believed of two sentences by the evidence of their words, where that of the first is usual. */
function believed(first: readonly number[], second: readonly number[], enough = ENOUGH) {
  const own = [...first, ...second]
  const found = [...spoken(first), ...spoken(second, 1)]
  const sentenceOf = own.map((_, i) => (i < first.length ? 0 : 1))
  return withoutMisplaced(found, { own, usual: 9 }, sentenceOf, enough)
}

/** Words of half a second, one after the other, in the so-manieth sentence. */
function spoken(words: readonly number[], sentence = 0): Found[] {
  return words.map((_, i) => {
    const start = (sentence * words.length + i) * 0.5
    return { phones: ['D', 'AO', 'G'], start, end: start + 0.5, misfit: 0.1 }
  })
}

function of(words: readonly unknown[]): number[] {
  return words.map(() => 0)
}
