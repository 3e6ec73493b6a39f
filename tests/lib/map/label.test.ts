import { expect, test } from 'vitest'
import { labelOf } from '../../../lib/map/label'
import { widthOf } from '../../../lib/map/letters'

const lines = (term: string, most: number) => labelOf(term, 10, most).lines.map(({ text }) => text)

test('a short term is one line', () => {
  expect(lines('Dropout', 100)).toEqual(['Dropout'])
})

test('a long one is cut at its spaces, into lines that are as even as can be', () => {
  expect(lines('Convolutional Neural Network', 100)).toEqual(['Convolutional', 'Neural Network'])
})

test('it is cut behind hyphens', () => {
  expect(lines('Bi-directional Memory', 75)).toEqual(['Bi-directional', 'Memory'])
  expect(lines('Bi-directional', 60)).toEqual(['Bi-', 'directional'])
})

test('scripts without spaces are cut between letters', () => {
  expect(lines('深層学習入門', 30)).toEqual(['深層学', '習入門'])
})

test('a word that nothing cuts is as wide as it is', () => {
  expect(labelOf('Backpropagation', 10, 20)).toMatchObject({ lines: [{ text: 'Backpropagation' }] })
  expect(labelOf('Backpropagation', 10, 20).width).toBeCloseTo(10 * widthOf('Backpropagation'))
})

test('letters with accents are as wide as without, other scripts have a width', () => {
  expect(widthOf('é')).toBe(widthOf('e'))
  expect(widthOf('記憶')).toBe(2)
  expect(widthOf('Ж')).toBeGreaterThan(0)
})
