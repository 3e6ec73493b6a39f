import { expect, test } from 'vitest'
import { withTrueEnds } from '../../../../lib/formats/mend/ends'
import { cue, mended } from './cues'

test('a cue that runs backwards or lasts no time has an end that nobody knows', () => {
  expect(mended(withTrueEnds, [cue('a', 5, 4), cue('b', 6, 6), cue('c', 7, 8)])).toEqual({
    cues: ['5- a', '6- b', '7-8 c'],
    says: ['6 cue-end', '7 cue-end'],
  })
})

test('it says which end, and of what', () => {
  expect(withTrueEnds([cue('a', 5, 4)]).notices[0]).toMatchObject({
    reason: 'Unexpected end `0:04` of a cue that starts at `0:05`, expected a later one',
    remedy: 'Read as if no end were given.',
  })
})
