import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../../lib/formats/mend/order'
import { cue, mended } from './cues'

/** Cues of one second, each at its second. */
function at(...seconds: readonly number[]) {
  return seconds.map((second, index) => cue(`said ${index}`, second, second + 1, { line: index }))
}

describe('cues that do not rise', () => {
  test('stand in the order of their times, as browsers show them', () => {
    expect(mended(inOrder, at(1, 2, 4, 3, 5))).toEqual({
      cues: ['1-2 said 0', '2-3 said 1', '3-4 said 3', '4-5 said 2', '5-6 said 4'],
      says: ['2 cue-order'],
    })
  })

  test('come one by one where an editor added one at the end', () => {
    expect(mended(inOrder, at(1, 2, 3, 5, 6, 7, 8, 4))).toMatchObject({
      cues: expect.arrayContaining(['4-5 said 7']),
      says: ['7 cue-order'],
    })
  })

  test('of two speakers one behind the other are brought together', () => {
    const [ada, ben] = [{ speaker: 'Ada' }, { speaker: 'Ben' }]
    const cues = [
      ...[1, 3, 5].map((second) => cue(`a${second}`, second, second + 2.5, ada)),
      ...[2, 4].map((second) => cue(`b${second}`, second, second + 2.5, ben)),
    ]
    expect(inOrder(cues).cues.map(({ text }) => text)).toEqual(['a1', 'b2', 'a3', 'b4', 'a5'])
  })

  test('take those without a time behind them along', () => {
    const cues = [cue('a', 1, 2), cue('c', 3, 4), cue('c too'), cue('b', 2, 3), cue('b too')]
    expect(inOrder(cues).cues.map(({ text }) => text)).toEqual(['a', 'b', 'b too', 'c', 'c too'])
  })

  test('say which one, and which one it does not fit', () => {
    expect(inOrder(at(1, 4, 3)).notices).toEqual([
      {
        line: 1,
        rule: 'cue-order',
        reason: 'Unexpected cue at `0:04` before one at `0:03`, expected rising times',
        remedy: 'Read in the order of their times, as browsers do.',
      },
    ])
  })
})

describe('a time that is a mistake', () => {
  test('is one where its cue would leave a hole and go far away: `0:50` for `0:04`', () => {
    expect(mended(inOrder, at(1, 2, 3, 50, 5, 6, 7, 8, 9))).toMatchObject({
      cues: expect.arrayContaining(['- said 3']),
      says: ['3 cue-order'],
    })
    expect(inOrder(at(1, 2, 3, 50, 5, 6, 7, 8, 9)).cues.map(({ line }) => line)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8,
    ])
  })

  test('is one where its cue would fall upon others of its speaker', () => {
    const { cues } = inOrder(at(1, 2, 3, 4, 5, 6, 7, 8, 3, 10))
    expect(cues.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(cues[8]).toMatchObject({ start: null, end: null, words: [] })
  })

  test('costs no others theirs: one time far too late is one notice', () => {
    expect(inOrder(at(1, 59, 3, 4, 5, 6, 7)).notices).toHaveLength(1)
  })

  test('is each of a second part whose times begin again', () => {
    const { cues } = inOrder(at(1, 2, 3, 4, 5, 6, 1, 2, 3))
    expect(cues.map(({ line }) => line)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(cues.filter(({ start }) => start === null)).toHaveLength(3)
  })
})

test('cues that start together, and cues without times, stay as they are', () => {
  const cues = [cue('a', 1, 2), cue('b', 1, 3), cue('c'), cue('d', 3, 4)]
  expect(inOrder(cues)).toEqual({ cues, notices: [] })
})
