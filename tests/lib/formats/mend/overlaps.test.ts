import { expect, test } from 'vitest'
import { withoutOverlaps } from '../../../../lib/formats/mend/overlaps'
import { cue, mended, spoken } from './cues'

test('a cue ends where the next one of its speaker starts', () => {
  expect(mended(withoutOverlaps, [cue('a', 1, 4), cue('b', 3, 5), cue('c', 5, 6)])).toEqual({
    cues: ['1-3 a', '3-5 b', '5-6 c'],
    says: ['2 cue-overlap'],
  })
})

test('two who talk at the same time both do', () => {
  const [ada, ben] = [{ speaker: 'Ada' }, { speaker: 'Ben' }]
  const cues = [cue('No, listen', 1, 4, ada), cue('I did', 2, 3, ben), cue('you did', 4, 5, ada)]
  expect(withoutOverlaps(cues)).toEqual({ cues, notices: [] })
})

test('cues that start together stay as they are', () => {
  const cues = [cue('a', 1, 3), cue('b', 1, 3)]
  expect(withoutOverlaps(cues)).toEqual({ cues, notices: [] })
})

test('a cue does not end before its last word does', () => {
  const words = spoken('a@1000-1500 b@3000-3600')
  expect(mended(withoutOverlaps, [cue('a b', 1, 4, { words }), cue('c', 3, 5)])).toEqual({
    cues: ['1-3.6 a b', '3-5 c'],
    says: ['2 cue-overlap'],
  })
})
