import { expect, test } from 'vitest'
import { ms } from '../../../lib/time'
import { chaptersOf } from '../../../lib/transcript/chapters'

function start(id: string, time: number) {
  return { id, title: id.toUpperCase(), start: ms(time) }
}

test('a chapter lasts until the next one, the last to the end of the audio', () => {
  expect(chaptersOf([start('a', 5), start('b', 10)], ms(30))).toEqual([
    { id: 'a', title: 'A', start: 5, end: 10 },
    { id: 'b', title: 'B', start: 10, end: 30 },
  ])
})

test('chapters come in the order of their starts; those that start together in reading order', () => {
  const chapters = chaptersOf([start('a', 10), start('b', 5), start('c', 10)], ms(30))
  expect(chapters.map(({ id, end }) => [id, end])).toEqual([
    ['b', 10],
    ['a', 10],
    ['c', 30],
  ])
})

test('a chapter that starts past the end of the audio is empty', () => {
  expect(chaptersOf([start('a', 40)], ms(30))).toMatchObject([{ start: 40, end: 40 }])
})

test('without starts there are no chapters', () => {
  expect(chaptersOf([], ms(30))).toEqual([])
})
