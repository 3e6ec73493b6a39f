import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { vtt } from '../../../../lib/formats/write/vtt'
import { cue, spoken } from '../mend/cues'

/** The cue blocks of a file, and the rules of what is said. */
function write(...cues: readonly Cue[]) {
  const writing = vtt.write({ language: null, cues })
  if (!writing.ok) throw new Error(writing.refusal.reason)
  const [header, ...blocks] = writing.text.trimEnd().split('\n\n')
  return { header, blocks, says: writing.notices.map(({ rule }) => rule) }
}

function payload(one: Cue): string {
  return write(one).blocks[0]?.split('\n').slice(1).join('\n') ?? ''
}

describe('WebVTT', () => {
  test('has a header, and hours in every time', () => {
    expect(write(cue('a', 1, 360_002.5), cue('b', 3, 4, { speaker: 'Ada' }))).toEqual({
      header: 'WEBVTT',
      blocks: ['00:00:01.000 --> 00:00:03.000\na', '00:00:03.000 --> 00:00:04.000\n<v Ada>b'].map(
        (block, index) => (index === 0 ? block.replace('00:00:03.000', '100:00:02.500') : block),
      ),
      says: [],
    })
  })

  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['00:01.000 --> 00:02.000', '00:01.000 --&gt; 00:02.000'],
    ['<v Ben>&nbsp;', '&lt;v Ben&gt;&amp;nbsp;'],
    ['NOTE this', 'NOTE this'],
    ['WEBVTT', 'WEBVTT'],
  ])('keeps %j text', (text, escaped) => {
    expect(payload(cue(text, 1, 2))).toBe(escaped)
  })

  test('keeps a name text that nobody is named for', () => {
    expect(payload(cue('Ada: Hi', 1, 2))).toBe('Ada<c></c>: Hi')
    expect(payload(cue('Ada: Hi', 1, 2, { speaker: 'Ben' }))).toBe('<v Ben>Ada: Hi')
  })

  test('escapes the names of speakers', () => {
    expect(payload(cue('Hi', 1, 2, { speaker: 'A & B <x>' }))).toBe('<v A &amp; B &lt;x&gt;>Hi')
    expect(payload(cue('Hi', 1, 2, { speaker: 'A <!--' }))).toBe('<v A &lt;!-- >Hi')
  })
})

describe('times of words', () => {
  const timed = (said: string, start = 1, end = 3) =>
    payload(cue(said.replace(/@\S+/g, ''), start, end, { words: spoken(said) }))

  test('stand before each word, and behind it where a pause follows', () => {
    expect(timed('a@1000-1200 b@1200-1500 c@2000-3000')).toBe(
      'a <00:00:01.200>b<00:00:01.500> <00:00:02.000>c',
    )
  })

  test('stand at the edges only where the cue is longer', () => {
    expect(timed('a@1100-1200 b@1200-2900')).toBe('<00:00:01.100>a <00:00:01.200>b<00:00:02.900>')
    expect(timed('a@1000-1200 b@1200-3000')).toBe('a <00:00:01.200>b')
  })

  test('are left out where they are not known', () => {
    expect(timed('a@1000- b c@2000-')).toBe('a b <00:00:02.000>c')
  })

  test('are strictly inside the cue, and rise', () => {
    expect(timed('a@1000-1000 b@1000-1500 c@1500-1500 d@1500-3000')).toBe('a b <00:00:01.500>c d')
    const words = spoken('a@1000-1000 b@1000-1500')
    expect(write(cue('a b', 1, 2, { words })).says).toEqual(['vtt-words'])
  })

  test('need no spaces in scripts without them', () => {
    const words = spoken('你@1000-1500 好@1600-2000')
    expect(payload(cue('你好', 1, 2, { words }))).toBe('你<00:00:01.500><00:00:01.600>好')
  })
})
