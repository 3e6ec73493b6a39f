import { describe, expect, test } from 'vitest'
import type { Sample } from '../../../lib/rules/example'
import { diagnosticsOf, saidOf } from './sample'

/** Paragraphs with a mark each, in lines 7, 9, 11 … */
function marks(...times: readonly string[]): string {
  return times.map((time) => `a <Mark at="${time}" /> b`).join('\n\n')
}

/** Word times of a text: for each word its start, or `null`. */
function timed(text: string, starts: readonly (number | null)[]): NonNullable<Sample['words']> {
  return text.split(/\s+/).map((word, index) => {
    const start = starts[index] ?? null
    return [word, start, start === null ? null : start + 200]
  })
}

describe('anchor-order', () => {
  const saysOf = (text: string) => saidOf({ text }, 'anchor-order')

  test('rising and equal times are in order', async () => {
    expect(await saysOf(marks('0', '1', '1', '2:00'))).toEqual([])
  })

  test('one step back is one diagnostic', async () => {
    expect(await saysOf(marks('1', '9', '2', '3'))).toEqual([
      '11:3: Unexpected mark at `0:02` after one at `0:09`, expected rising times',
    ])
  })

  test('an inner anchor may start with the outer one, not before it', async () => {
    const segment = (inner: string) =>
      `<Concept id="a" at="5">\n\nx <Concept id="b" at="${inner}">y</Concept>\n\n</Concept>`
    expect(await saysOf(segment('5'))).toEqual([])
    expect(await saysOf(segment('4'))).toEqual([
      '9:3: Unexpected anchor at `0:04` after one at `0:05`, expected rising times',
    ])
  })

  test('the remedy names the first line that comes too early', async () => {
    const [first] = (await diagnosticsOf({ text: marks('1', '9', '10', '2') })).filter(
      ({ ruleId }) => ruleId === 'anchor-order',
    )
    expect(first?.note).toBe('Move it above line 9, or change its time to `0:10` or later.')
  })
})

test('until-after-at: an end is later than its start', async () => {
  const until = (end: string, start = ' at="5"') =>
    saidOf({ text: `x <Concept id="a"${start} until="${end}">y</Concept>` }, 'until-after-at')
  expect(await until('5.001')).toEqual([])
  expect(await until('5')).toHaveLength(1)
  expect(await until('1', '')).toEqual([])
})

test('within-audio: the last moment of the audio lies within it', async () => {
  const at = (time: string, files = {}) =>
    saidOf(
      { text: `a <Mark at="${time}" /> b`, recording: { duration: 5000 }, files },
      'within-audio',
    )
  expect(await at('5')).toEqual([])
  expect(await at('5.001')).toHaveLength(1)
  expect(await at('5.001', { 'public/audio/example.mp3': null })).toEqual([])
})

describe('time-hour', () => {
  const recording = { duration: 4_500_000 }

  test('is no matter below an hour: the times are out of order', async () => {
    const text = marks('0:30', '0:10')
    expect(await saidOf({ text }, 'time-hour')).toEqual([])
    expect(await saidOf({ text }, 'anchor-order')).toHaveLength(1)
  })

  test('is no matter in a short recording, whatever time stands in its text', async () => {
    const text = marks('0:30', '0:10', '75:00', '0:20')
    const short = { text, recording: { duration: 40_000 } }
    expect(await saidOf(short, 'time-hour')).toEqual([])
    expect(await saidOf(short, 'anchor-order')).toHaveLength(2)
  })

  test('does not guess where the time with its hour would come after the next one', async () => {
    const text = marks('1:05:00', '0:30:00', '1:06:00')
    expect(await saidOf({ text, recording }, 'time-hour')).toEqual([])
    expect(await saidOf({ text, recording }, 'anchor-order')).toHaveLength(1)
  })

  test('is certain, and can be mended, only where the word is spoken at that time', async () => {
    const text = 'one <Mark at="1:10:00" />two <Mark at="12:05" />three <Mark at="1:14:00" />four'
    const fixOf = async (third: number) => {
      const words = timed('one two three four', [4_199_000, 4_200_000, third, 4_440_000])
      const found = await diagnosticsOf({ text, words, recording })
      return found.flatMap(({ ruleId, column, actual, expected }) =>
        ruleId === 'time-hour' ? [{ column, actual, expected }] : [],
      )
    }
    expect(await fixOf(4_325_500)).toEqual([{ column: 40, actual: '12:05', expected: ['1:12:05'] }])
    expect(await fixOf(4_328_000)).toEqual([{ column: 30, actual: undefined, expected: undefined }])
  })

  test('minutes beyond an hour are a time with its hour', async () => {
    expect(
      await saidOf({ text: marks('1:05:00', '72:00', '1:14:00'), recording }, 'time-hour'),
    ).toEqual([])
  })
})

test('time-style: minutes past an hour have their hour; seconds are a style of their own', async () => {
  const recording = { duration: 4_500_000 }
  const says = (text: string) => saidOf({ text, recording }, 'time-style')
  expect(await says(marks('59:59.9', '60:00', '74:00.5'))).toEqual([
    '9:13: Unexpected minutes past an hour in `60:00`, expected `1:00:00`',
    '11:13: Unexpected minutes past an hour in `74:00.5`, expected `1:14:00.5`',
  ])
  expect(await says(marks('0:59:00', '1:12:00', '4440'))).toEqual([])
  expect(await says(marks('59:00', '72:00', '1:14:00'))).toHaveLength(1)
})

describe('anchor-near-words', () => {
  const at = (start: number) =>
    saidOf({ text: 'a <Mark at="5" />b', words: timed('a b', [0, start]) }, 'anchor-near-words')

  test('allows two seconds on both sides', async () => {
    for (const start of [3000, 5000, 7000]) expect(await at(start)).toEqual([])
    for (const start of [2999, 7001]) expect(await at(start)).toHaveLength(1)
  })

  test('looks at the first word of an anchor', async () => {
    const text =
      'One two.\n\n<Concept id="a" at="9">\n\nThree <Concept id="b" at="9">four</Concept>.\n\n</Concept>'
    const words = timed('One two Three four', [0, 1000, 3000, 20_000])
    expect(await saidOf({ text, words }, 'anchor-near-words')).toEqual([
      '9:21: Unexpected `at` of `0:09` for a word spoken at `0:03`, expected at most 2 s between them',
      '11:27: Unexpected `at` of `0:09` for a word spoken at `0:20`, expected at most 2 s between them',
    ])
  })

  test('says nothing where the word has no time, or none follows', async () => {
    const text = 'a <Mark at="5" />b <Mark at="9" />'
    expect(await saidOf({ text, words: timed('a b', [0, null]) }, 'anchor-near-words')).toEqual([])
  })
})

describe('segment-overlap', () => {
  const two = (until: string, at: string) =>
    `<Concept id="a" at="0:10" until="${until}">\n\nOne two.\n\n</Concept>\n\n<Concept id="b" at="${at}">\n\nThree four.\n\n</Concept>`

  test('a breath belongs to both', async () => {
    expect(await saidOf({ text: two('0:31.9', '0:30') }, 'segment-overlap')).toEqual([])
    expect(await saidOf({ text: two('0:32.1', '0:30') }, 'segment-overlap')).toHaveLength(1)
  })

  test('one inside the other is no overlap', async () => {
    const text =
      '<Concept id="a" at="0:10" until="0:50">\n\nOne two.\n\n<Concept id="b" at="0:30">\n\nThree.\n\n</Concept>\n\nFour.\n\n</Concept>'
    expect(await saidOf({ text }, 'segment-overlap')).toEqual([])
  })
})

describe('speech-rate', () => {
  const sentence = 'A value has one owner, and when the owner goes, the value goes too.'
  const between = (start: string, end: string, text = sentence) => ({
    text: `<Mark at="${start}" />${text}\n\n<Mark at="${end}" />Until then it may be lent.`,
  })

  test('seven words a second are fast speech', async () => {
    expect(await saidOf(between('0:30', '0:32.1'), 'speech-rate')).toEqual([])
    expect(await saidOf(between('0:30', '0:31.9'), 'speech-rate')).toHaveLength(1)
  })

  test('a few words may be short', async () => {
    expect(await saidOf(between('0:30', '0:30.2', 'Yes, it is.'), 'speech-rate')).toEqual([])
  })

  test('paragraphs that share a wrong time are one diagnostic', async () => {
    const text = `<Mark at="0:30" />${sentence}\n\n${sentence}\n\n<Mark at="0:31" />The end.`
    expect(await saidOf({ text }, 'speech-rate')).toEqual([
      '7:1: Unexpected `28` words in `0:01`, expected at most 7 a second',
    ])
  })

  test('times of lines alone show it too', async () => {
    const starts = [1000, ...Array.from({ length: 13 }, () => null), 2000]
    const text = `${sentence}\n\nUntil then.`
    const words = timed(`${sentence} Until then.`, starts)
    expect(await saidOf({ text, words }, 'speech-rate')).toHaveLength(1)
  })

  test('times past the end of a shorter recording are not fast', async () => {
    const words = timed(
      sentence,
      Array.from({ length: 14 }, (_, index) => 60_000 + index * 400),
    )
    const recordings = { timed: { duration: 70_000 }, recording: { duration: 60_500 } }
    expect(await saidOf({ text: sentence, words, ...recordings }, 'speech-rate')).toEqual([])
  })

  test('a script without spaces has shorter words', async () => {
    const text = '今日はたくさんのことについて話しましょう。'
    expect(await saidOf(between('0:30', '0:32', text), 'speech-rate')).toEqual([])
  })
})

test('times-known: one time is enough', async () => {
  expect(await saidOf({ text: 'Word' }, 'times-known')).toHaveLength(1)
  expect(await saidOf({ text: '<Mark at="1" />Word' }, 'times-known')).toEqual([])
  expect(await saidOf({ text: 'Word', words: [['Word', 1, 2]] }, 'times-known')).toEqual([])
})

test('words-match-text: one word in twenty may lack its time', async () => {
  const written = Array.from({ length: 40 }, (_, index) => `word${index}`)
  const missing = (number: number) =>
    saidOf(
      {
        text: written.join(' '),
        words: written.slice(number).map((word, index) => [word, index * 300, index * 300 + 200]),
      },
      'words-match-text',
    )
  expect(await missing(2)).toEqual([])
  expect(await missing(3)).toEqual([
    'episodes/example.words.json:1:1: Unexpected `3` of `40` written words without a word time, expected at most one in twenty',
  ])
})

describe('words-timed', () => {
  const written = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'
  const text = written.replace('three', '*three*').replace(' six', '\n\nsix')

  test('says where the stretch begins, past signs and in its own line', async () => {
    const starts = (from: number, to: number) =>
      written.split(' ').map((_, index) => (index >= from && index < to ? null : index * 300))
    const says = (from: number, to: number) =>
      saidOf({ text, words: timed(written, starts(from, to)) }, 'words-timed')
    expect(await says(2, 7)).toEqual([])
    expect(await says(2, 8)).toEqual([
      '7:10: Unexpected `6` words without a word time, from `three` to `eight`, expected at most 5 in a row',
    ])
    expect(await says(6, 13)).toEqual([
      '9:5: Unexpected `7` words without a word time, from `seven` to `thirteen`, expected at most 5 in a row',
    ])
  })

  test('leaves word times of another text to the rule about that', async () => {
    const words = timed('this is some other text of as many words', [0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(await saidOf({ text: written, words }, 'words-timed')).toEqual([])
  })
})
