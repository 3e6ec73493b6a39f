import { expect, test } from 'vitest'
import { textPhones } from '../../../../lib/align/pairing/text-phones'
import { leftOver } from '../../../../lib/align/search/left-over'

/** Words of four phones; sentences of five words. */
const SENTENCES = 12
const ALL = Array.from({ length: SENTENCES }, (_, i) => i)
const WORDS = 5 * SENTENCES
const REST = {
  text: textPhones(Array.from({ length: WORDS }, () => ['D AO G Z'])),
  sentenceOf: Array.from({ length: WORDS }, (_, i) => Math.floor(i / 5)),
  duration: 40,
}

test('a sentence of which nothing was found is searched between its neighbours, amid other speech', () => {
  expect(leftOver(timed(ALL.filter((one) => one !== 2)), REST)).toEqual([
    {
      pieces: [{ from: 10, to: 15, isDoubtful: false, isOpen: true }],
      sound: { from: 5, to: 7.5 },
      isOpen: true,
    },
  ])
})

test('the first is from the start on, the last to the end', () => {
  const windows = leftOver(timed(ALL.slice(1, -1)), REST)
  expect(windows.map(({ sound }) => sound)).toEqual([
    { from: 0, to: 2.5 },
    { from: 27.5, to: 40 },
  ])
})

test('several in one gap are searched each by itself', () => {
  const windows = leftOver(timed(ALL.filter((one) => one < 3 || one > 4)), REST)
  expect(windows.map(({ pieces, sound }) => [pieces.map(({ from }) => from), sound])).toEqual([
    [[15], { from: 7.5, to: 12.5 }],
    [[20], { from: 7.5, to: 12.5 }],
  ])
})

test('none is where its sentence is begun, where no time is for it, or where much is left out', () => {
  const begun = timed(ALL).map((one, i) => (i > 10 && i < 20 ? null : one))
  expect(leftOver(begun, REST)).toEqual([])
  const close = timed(ALL).map((one, i) => (i < 10 ? one : { start: i / 2 - 2, end: i / 2 - 1.5 }))
  expect(
    leftOver(
      close.map((one, i) => (i > 9 && i < 15 ? null : one)),
      REST,
    ),
  ).toEqual([])
  expect(leftOver(timed([0, 11]), REST)).toEqual([])
  expect(leftOver(timed(ALL.slice(0, -1)), { ...REST, duration: 100 })).toEqual([])
})

/** Half a second for each word of these sentences, as if all were spoken. */
function timed(sentences: readonly number[]) {
  return Array.from({ length: WORDS }, (_, i) =>
    sentences.includes(Math.floor(i / 5)) ? { start: i / 2, end: i / 2 + 0.5 } : null,
  )
}
