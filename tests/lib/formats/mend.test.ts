import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../lib/formats/captions'
import { mend } from '../../../lib/formats/mend'
import { vtt } from '../../../lib/formats/write/vtt'
import { cue } from './mend/cues'

/** More than a call may have arguments. */
const MANY = 130_000

describe.each<[string, (index: number) => Cue]>([
  ['backwards', (index) => cue(`said ${index}`, MANY - index, MANY - index - 1)],
  ['over each other', (index) => cue(`said ${index}`, index, index + 9)],
  ['without times', (index) => cue(`said ${index}`, index % 1000 === 0 ? index : null)],
  ['always the same', (index) => cue('Thank you.', index, index + 1)],
])('a hundred thousand cues %s', (_, cueAt) => {
  test('exhaust nothing', () => {
    const cues = Array.from({ length: MANY }, (_, index) => cueAt(index))
    expect(vtt.write(mend({ language: null, cues }).captions).ok).toBe(true)
  }, 60_000)
})

test('notices stand in the order of the file', () => {
  const cues = [
    cue('c', 5, 9, { line: 1 }),
    cue('b', 3, 3, { line: 5 }),
    cue('a', 8, 7, { line: 9 }),
  ]
  const { notices } = mend({ language: null, cues })
  expect(notices.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
    '1 cue-order',
    '1 cue-overlap',
    '5 cue-end',
    '9 cue-end',
  ])
})
