import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { srt } from '../../../../lib/formats/write/srt'
import { cue, spoken } from '../mend/cues'

function write(...cues: readonly Cue[]) {
  const writing = srt.write({ language: null, cues })
  if (!writing.ok) throw new Error(writing.refusal.reason)
  const lines = writing.text
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n')[2])
  return { text: writing.text, lines, says: writing.notices.map(({ rule }) => rule) }
}

describe('SubRip', () => {
  test('has numbers, times with commas, and the speaker before the text', () => {
    expect(write(cue('a', 1, 2.5, { speaker: 'Ada' }), cue('b', 3, 4)).text).toBe(
      '1\n00:00:01,000 --> 00:00:02,500\nAda: a\n\n2\n00:00:03,000 --> 00:00:04,000\nb\n',
    )
  })

  test('brackets names that its readers would take for text', () => {
    const names = ['ada', '0', 'A + B', 'Ada & Ben (hosts)']
    const cues = names.map((speaker, at) => cue('Hi', at, at + 1, { speaker }))
    expect(write(...cues).lines).toEqual([
      '[ada]: Hi',
      '[0]: Hi',
      '[A + B]: Hi',
      'Ada & Ben (hosts): Hi',
    ])
  })

  test('brackets a name that stands too seldom to be believed', () => {
    const cues = [1, 2, 3, 4, 5, 6].map((at) => cue(`Line ${at}`, at, at + 1))
    expect(write(...cues, cue('Hi', 7, 8, { speaker: 'Ada' })).lines.at(-1)).toBe('[Ada]: Hi')
  })

  test('keeps text that would be taken for names because all others have one', () => {
    const cues = [1, 2, 3, 4].map((at) => cue('she said: Hi', at, at + 1))
    expect(write(...cues).lines[0]).toBe('she said<b></b>: Hi')
    const named = cues.map((one, at) => (at === 0 ? one : { ...one, speaker: 'Ada' }))
    expect(write(...named).lines.slice(0, 2)).toEqual(['she said<b></b>: Hi', 'Ada: she said: Hi'])
    expect(write(...cues, cue('So', 5, 6)).lines[0]).toBe('she said: Hi')
  })

  test('says which name it cannot hold', () => {
    const long = 'Ada: the [first] programmer of all machines that there ever were'
    const { lines, says } = write(cue('Hi', 1, 2, { speaker: long }))
    expect(lines).toEqual(['[Ada the (first) programmer of all machines that th]: Hi'])
    expect(says).toEqual(['speaker-name'])
  })

  test.each([
    ['Ada: Hi', 'Ada<b></b>: Hi'],
    ['(speaker 0) Hi', '(speaker 0<b></b>) Hi'],
    ['1:00 → 2:00 is an hour', '<b></b>1:00 → 2:00 is an hour'],
    ['a <i>b</i> < c', 'a &lt;i>b&lt;/i> < c'],
    ['12', '12'],
  ])('keeps %j text', (text, line) => {
    expect(write(cue(text, 1, 2)).lines).toEqual([line])
  })

  test('says that it has no times of words, once', () => {
    const words = spoken('a@1000-1400 b@1500-2000')
    const cues = [1, 1, 1].map((at) => cue('a b', at, at + 1, { words }))
    expect(write(...cues).says).toEqual(['srt-words'])
  })
})
