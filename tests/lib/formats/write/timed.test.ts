import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { timed } from '../../../../lib/formats/write/timed'
import { cue } from '../mend/cues'

function times(...cues: readonly Cue[]) {
  const all = timed({ language: null, cues })
  if (!all.ok) return all.refusal.rule
  return {
    times: all.cues.map(({ start, end }) => `${start}-${end}`),
    says: all.notices.map(({ line, reason }) => `${line}: ${reason}`),
  }
}

describe('cues without times', () => {
  test('are spread by their letters between those that have some, and it is said', () => {
    const cues = [cue('a', 1, 2), cue('bb'), cue('bbbbb'), cue('c', 11, 12)]
    expect(times(...cues)).toEqual({
      times: ['1000-2000', '2000-4300', '5000-7750', '11000-12000'],
      says: ['1: Unexpected 2 cues without a start, expected the start of each'],
    })
  })

  test('share the time of the one before them where that has no end', () => {
    expect(times(cue('aaa', 0), cue('bbb'), cue('c', 8, 9))).toMatchObject({
      times: ['0-2450', '4000-6450', '8000-9000'],
    })
  })

  test('at the start begin with the recording, at the end go on as people speak', () => {
    expect(times(cue('aaa'), cue('b', 8, 9), cue('c'))).toMatchObject({
      times: ['0-2450', '8000-9000', '9000-11150'],
    })
  })

  test('last until the next one, or as long as it takes to read them', () => {
    expect(times(cue('a', 1), cue('b', 2), cue('c', 60))).toEqual({
      times: ['1000-2000', '2000-4150', '60000-62150'],
      says: ['2: Unexpected 3 cues without an end, expected the end of each'],
    })
  })

  test('have none where no cue has any', () => {
    expect(times(cue('a'), cue('b'))).toBe('captions-times')
  })
})

test('cues that start together last until the next that does not', () => {
  expect(times(cue('a', 1), cue('b', 1), cue('c', 2, 3))).toMatchObject({
    times: ['1000-2000', '1000-2000', '2000-3000'],
  })
})
