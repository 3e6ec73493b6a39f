import { expect, test } from 'vitest'
import type { Found } from '../../../../lib/align/ears/recogniser'
import { withoutTwins } from '../../../../lib/align/found/twins'

const FITS = [0.1, 0.14, 0.12, 0.2, 0.16, 0.11, 0.15, 0.13]

test('sentences that fit as the others do are believed', () => {
  const found = spoken([...FITS, ...FITS, ...FITS])
  expect(withoutTwins(found, sentences(24))).toEqual(found)
})

test('one in which three words of eight are other ones is not, and changes no other', () => {
  const twin = [0.1, 0.14, 0.9, 0.2, 0.8, 0.11, 0.75, 0.13]
  const found = spoken([...FITS, ...twin, ...FITS])
  const believed = withoutTwins(found, sentences(24))
  expect(believed.slice(8, 16)).toEqual(Array.from({ length: 8 }, () => null))
  expect(believed.slice(0, 8)).toEqual(found.slice(0, 8))
  expect(believed.slice(16)).toEqual(found.slice(16))
})

test('a single word that fits badly says nothing of its sentence', () => {
  const found = spoken([...FITS, ...FITS.with(3, 0.9), ...FITS])
  expect(withoutTwins(found, sentences(24))).toEqual(found)
})

test('short words say little', () => {
  const found = spoken([...FITS, ...FITS.with(2, 0.9).with(5, 0.9), ...FITS], 'AH')
  expect(withoutTwins(found, sentences(24))).toEqual(found)
})

test('where all fits worse, as in noise, all is believed', () => {
  const found = spoken([...FITS, ...FITS].map((misfit) => 2.5 * misfit))
  expect(withoutTwins(found, sentences(16))).toEqual(found)
})

test('where most of the text is of another recording, what is spoken says what is usual', () => {
  const foreign = FITS.map((misfit) => 3 * misfit)
  const found = spoken([...FITS, ...foreign, ...foreign])
  expect(withoutTwins(found, sentences(24))).toEqual([
    ...found.slice(0, 8),
    ...Array.from({ length: 16 }, () => null),
  ])
})

function spoken(misfits: readonly number[], phones = 'B AE T AH L'): Found[] {
  return misfits.map((misfit, i) => ({
    phones: phones.split(' '),
    start: i * 0.5,
    end: i * 0.5 + 0.5,
    misfit,
  }))
}

/** Sentences of eight words. */
function sentences(words: number): number[] {
  return Array.from({ length: words }, (_, i) => Math.floor(i / 8))
}
