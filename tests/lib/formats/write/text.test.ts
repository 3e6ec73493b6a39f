import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { text } from '../../../../lib/formats/write/text'
import { cue } from '../mend/cues'

function write(...cues: readonly Cue[]) {
  const writing = text.write({ language: null, cues })
  if (!writing.ok) throw new Error(writing.refusal.reason)
  return { text: writing.text, says: writing.notices.map(({ rule }) => rule) }
}

describe('plain text', () => {
  test('has a paragraph a turn, a line a cue, and the start of each', () => {
    const [ada, ben] = [{ speaker: 'Ada' }, { speaker: 'Ben' }]
    const cues = [cue('Hi.', 1, 2, ada), cue('So?', 2.5, 3, ada), cue('So.', 3, null, ben)]
    expect(write(...cues)).toEqual({
      text: '[0:01] Ada: Hi.\n[0:02.5] So?\n\n[0:03] Ben: So.\n',
      says: ['text-times'],
    })
  })

  test('ends a long paragraph with its sentence', () => {
    const long = `${'and so on '.repeat(45)}it went`
    const cues = [cue(long, 1, 2), cue('on. So', 2, 3), cue('there.', 3, 4), cue('And?', 4, 5)]
    const starts = write(...cues)
      .text.split('\n\n')
      .map((one) => one.slice(0, 6))
    expect(starts).toEqual(['[0:01]', '[0:04]'])
  })

  test('needs no times', () => {
    expect(write(cue('Hello there.'), cue('And again.'))).toEqual({
      text: 'Hello there.\n\nAnd again.\n',
      says: [],
    })
  })

  test.each([
    ['Hello, world: it’s 3*4 [sic] & _so_ on', 'Hello, world: it’s 3\\*4 [sic] & \\_so\\_ on'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['---', '\\---'],
    ['at [12:05] sharp', 'at \\[12:05] sharp'],
    ['[12:05] sharp', '\\[12:05] sharp'],
    ['*all* of it', '\\*all* of it'],
    ['Ada: Hi', 'Ada\\: Hi'],
    ['1:00 → 2:00', '1\\:00 → 2\\:00'],
    ['{"a": [1]}', '\\{"a": [1]}'],
  ])('escapes no more than it must of %j', (said, line) => {
    expect(write(cue(said)).text).toBe(`${line}\n`)
  })
})
