import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { podcastJson } from '../../../../lib/formats/write/podcast-json'
import { cue, spoken } from '../mend/cues'

function write(...cues: readonly Cue[]) {
  const writing = podcastJson.write({ language: null, cues })
  if (!writing.ok) throw new Error(writing.refusal.reason)
  const value: unknown = JSON.parse(writing.text)
  return { value, says: writing.notices.map(({ rule }) => rule) }
}

describe('Podcasting 2.0 JSON', () => {
  test('has a segment a cue where no words have times', () => {
    expect(write(cue('Hi "there"', 1, 2.5, { speaker: 'Ada' }), cue('and so on', 3, 4))).toEqual({
      value: {
        version: '1.0.0',
        segments: [
          { speaker: 'Ada', startTime: 1, endTime: 2.5, body: 'Hi "there"' },
          { startTime: 3, endTime: 4, body: 'and so on' },
        ],
      },
      says: [],
    })
  })

  test('has a segment a word where they have, the last of a cue with a line end', () => {
    const words = spoken('a@1000-1200 b c@1500-2000')
    expect(write(cue('a b c', 1, 2, { words }), cue('d', 3, 4))).toEqual({
      value: {
        version: '1.0.0',
        segments: [
          { startTime: 1, endTime: 1.5, body: 'a b' },
          { startTime: 1.5, endTime: 2, body: 'c\n' },
          { startTime: 3, endTime: 4, body: 'd\n' },
        ],
      },
      says: [],
    })
  })

  test('keeps words together that readers would put a space between, and says so', () => {
    const words = spoken('ส@1000-1500 วั@1500-2000')
    expect(write(cue('สวั', 1, 2, { words }))).toMatchObject({
      value: { segments: [{ body: 'สวั\n' }] },
      says: ['json-times'],
    })
  })

  test('says where a cue is longer than its words', () => {
    const words = spoken('a@1200-1400 b@1500-1900')
    expect(write(cue('a b', 1, 2, { words })).says).toEqual(['json-times'])
  })
})
