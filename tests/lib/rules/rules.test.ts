import { describe, expect, test } from 'vitest'
import { conceptRules, episodeRules } from '../../../lib/rules'
import { anchorNearWords } from '../../../lib/rules/anchor-near-words'
import { anchorOrder } from '../../../lib/rules/anchor-order'
import { conceptDefined } from '../../../lib/rules/concept-defined'
import { conceptDuplicate } from '../../../lib/rules/concept-duplicate'
import { conceptRelated } from '../../../lib/rules/concept-related'
import { episodeHasWords } from '../../../lib/rules/episode-has-words'
import { speakerDefined } from '../../../lib/rules/speaker-defined'
import { timesKnown } from '../../../lib/rules/times-known'
import { untilAfterAt } from '../../../lib/rules/until-after-at'
import { withinAudio } from '../../../lib/rules/within-audio'
import { wordsMatchAudio } from '../../../lib/rules/words-match-audio'
import { wordsMatchText } from '../../../lib/rules/words-match-text'
import { ms } from '../../../lib/time'
import { said } from '../episode/episode'
import { concept, contextOf, run, timed } from './context'

test('every rule has a name of its own and says what must hold', () => {
  const rules = [...episodeRules, ...conceptRules]
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length)
  for (const { name, description } of rules) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(description).toMatch(/^[A-Z].*\.$/)
  }
})

describe('anchor-order', () => {
  const at = (...times: readonly string[]) => times.map((time) => `a <Mark at="${time}" /> b\n`)

  test('rising and equal times are in order', () => {
    expect(run(anchorOrder, at('0', '1', '1', '2:00'))).toEqual([])
  })

  test('one step back is one diagnostic', () => {
    expect(run(anchorOrder, at('1', '9', '2', '3'))).toEqual([
      '10:3 anchor-order Unexpected mark at `0:02` after one at `0:09`, expected rising times',
    ])
  })

  test('an inner anchor may start with the outer one, not before it', () => {
    const segment = (inner: string) => [
      '<Concept id="a" at="5">',
      '',
      `x <Concept id="b" at="${inner}">y</Concept>`,
      '',
      '</Concept>',
    ]
    expect(run(anchorOrder, segment('5'))).toEqual([])
    expect(run(anchorOrder, segment('4'))).toEqual([
      '8:3 anchor-order Unexpected anchor at `0:04` after one at `0:05`, expected rising times',
    ])
  })

  test('the remedy names the first line that comes too early', () => {
    const [first] = anchorOrder.run(contextOf(at('1', '9', '10', '2')))
    expect(first?.note).toBe('Move it above line 8, or change its time to `0:10` or later.')
  })
})

test('until-after-at: an end is later than its start', () => {
  const until = (time: string) => [`x <Concept id="a" at="5" until="${time}">y</Concept>`]
  expect(run(untilAfterAt, until('5.001'))).toEqual([])
  expect(run(untilAfterAt, until('5'))).toHaveLength(1)
  expect(run(untilAfterAt, ['x <Concept id="a" until="1">y</Concept>'])).toEqual([])
})

test('within-audio: the last moment of the audio lies within it', () => {
  const audio = { sha256: 'a', duration: ms(5000) }
  expect(run(withinAudio, ['a <Mark at="5" /> b'], { audio })).toEqual([])
  expect(run(withinAudio, ['a <Mark at="5.001" /> b'], { audio })).toHaveLength(1)
  expect(run(withinAudio, ['a <Mark at="5.001" /> b'])).toEqual([])
})

describe('anchor-near-words', () => {
  test('allows two seconds on both sides', () => {
    for (const start of [3000, 5000, 7000])
      expect(run(anchorNearWords, ['a <Mark at="5" />b'], timed([0, start]))).toEqual([])
    for (const start of [2999, 7001])
      expect(run(anchorNearWords, ['a <Mark at="5" />b'], timed([0, start]))).toHaveLength(1)
  })

  test('looks at the first word of an anchor', () => {
    const body = [
      'One two.',
      '',
      '<Concept id="a" at="9">',
      '',
      'Three <Concept id="b" at="9">four</Concept>.',
      '',
      '</Concept>',
    ]
    expect(run(anchorNearWords, body, timed([0, 1000, 3000, 20_000]))).toEqual([
      '8:21 anchor-near-words Unexpected `at` of `0:09` for a word spoken at `0:03`, expected at most 2 s between them',
      '10:27 anchor-near-words Unexpected `at` of `0:09` for a word spoken at `0:20`, expected at most 2 s between them',
    ])
  })

  test('says nothing where the word has no time, or none follows', () => {
    expect(run(anchorNearWords, ['a <Mark at="5" />b <Mark at="9" />'], timed([0, null]))).toEqual(
      [],
    )
  })
})

test('concept-defined: anchors in headings and tables count too', () => {
  const body = ['## <Concept id="a">A</Concept>', '', '| <Concept id="b">b</Concept> |', '|-|']
  expect(run(conceptDefined, body, { concepts: [concept('a')] })).toEqual([
    '8:3 concept-defined Unexpected concept `b`, expected the name of a file in concepts/',
  ])
})

test('concept-duplicate: every definition but the first is named, with the first one’s place', () => {
  const own = { file: 'episodes/e.mdx', place: { line: 7, column: 3 } }
  const concepts = [concept('a'), concept('b'), concept('a', own), concept('a', own)]
  expect(said(conceptDuplicate.run({ concepts }))).toEqual([
    '7:3 concept-duplicate Unexpected second definition of `a`, expected one: the first is at concepts/a.mdx:1:1',
    '7:3 concept-duplicate Unexpected second definition of `a`, expected one: the first is at concepts/a.mdx:1:1',
  ])
})

test('concept-related: what is required and related exists, and is another concept', () => {
  const places = { 'requires.1': { line: 3, column: 9 }, related: { line: 4, column: 10 } }
  const concepts = [concept('a'), concept('b', { requires: ['a', 'c'], related: ['b'], places })]
  expect(said(conceptRelated.run({ concepts }))).toEqual([
    '3:9 concept-related Unexpected `c` under `requires`, expected the id of another concept',
    '4:10 concept-related Unexpected `b` under `related`, expected the id of another concept',
  ])
})

test('episode-has-words: a heading or a picture is no word', () => {
  expect(run(episodeHasWords, ['Word'])).toEqual([])
  expect(run(episodeHasWords, ['## Heading', '', '![a](/b.png)'])).toHaveLength(1)
})

test('speaker-defined: without speakers none may speak', () => {
  expect(run(speakerDefined, ['<Turn speaker="ada">Hello.</Turn>'])).toEqual([
    '6:1 speaker-defined Unexpected speaker `ada`, expected one of the front matter',
  ])
})

test('times-known: one time is enough', () => {
  expect(run(timesKnown, ['Word'])).toHaveLength(1)
  expect(run(timesKnown, ['<Mark at="1" />Word'])).toEqual([])
  expect(run(timesKnown, ['Word'], { isTimed: true })).toEqual([])
})

test('words-match-audio: word times belong to one content', () => {
  const audio = { sha256: 'b', duration: ms(60_000) }
  expect(run(wordsMatchAudio, ['Word'], { ...timed([0], 'b'), audio })).toEqual([])
  expect(run(wordsMatchAudio, ['Word'], { ...timed([0], 'a'), audio })).toEqual([
    '1:1 words-match-audio Unexpected word times of another recording, also `1:00` long, expected those of `/audio/a.mp3`',
  ])
  expect(run(wordsMatchAudio, ['Word'], timed([0], 'a'))).toEqual([])
})

test('words-match-text: one word in twenty may lack its time', () => {
  const words = ['word '.repeat(40)]
  const starts = (missing: number) =>
    Array.from({ length: 40 }, (_, index) => (index < missing ? null : index))
  expect(run(wordsMatchText, words, timed(starts(2)))).toEqual([])
  expect(run(wordsMatchText, words, timed(starts(3)))).toEqual([
    '1:1 words-match-text Unexpected `3` of `40` written words without a word time, expected at most one in twenty',
  ])
})
