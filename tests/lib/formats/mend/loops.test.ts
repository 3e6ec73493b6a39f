import { describe, expect, test } from 'vitest'
import { withoutLoops } from '../../../../lib/formats/mend/loops'
import { cue, mended, shownWords, spoken } from './cues'

/** A text so many times, each time a little longer than the last, as people say it. */
function times(count: number, ...texts: readonly string[]) {
  let now = 0
  return Array.from({ length: count }, () => texts)
    .flat()
    .map((text, index) => cue(text, now, (now += 1 + index / 7), { line: index + 1 }))
}

/** The same like clockwork. */
function steadily(count: number, text: string) {
  return Array.from({ length: count }, (_, index) => cue(text, 2 * index, 2 * index + 2))
}

describe('a loop of cues', () => {
  test('is said once: “Thank you.” forty times', () => {
    const cues = [...times(40, 'Thank you.'), cue('So.', 900, 901)]
    expect(mended(withoutLoops, cues)).toEqual({
      cues: ['0-1 Thank you.', '900-901 So.'],
      says: ['1 cue-loop'],
    })
    expect(withoutLoops(cues).notices[0]?.reason).toBe(
      'Unexpected `Thank you.` 40 times in a row, expected it once',
    )
  })

  test('may be of several cues, and differ in case and signs', () => {
    const cues = times(6, 'I like it.', 'So do I!').map((one, index) =>
      index > 5 ? { ...one, text: one.text.toUpperCase() } : one,
    )
    expect(withoutLoops(cues).cues.map(({ text }) => text)).toEqual(['I like it.', 'So do I!'])
  })

  test('is one sooner where it goes like clockwork, as nobody speaks', () => {
    expect(withoutLoops(steadily(4, 'Thank you.')).cues).toHaveLength(1)
    expect(withoutLoops(times(4, 'Thank you.')).cues).toHaveLength(4)
  })

  test('is found in what another loop leaves', () => {
    const cues = Array.from({ length: 5 }, () => [
      ...times(9, 'Thank you.'),
      cue('Bye now.'),
    ]).flat()
    expect(withoutLoops(cues).cues.map(({ text }) => text)).toEqual(['Thank you.', 'Bye now.'])
  })
})

describe('a loop of words in a cue', () => {
  test('is said once', () => {
    const said = `So ${'I’m going to '.repeat(9)}stop.`
    expect(mended(withoutLoops, [cue(said, 1, 9)])).toEqual({
      cues: ['1-9 So I’m going to stop.'],
      says: ['2 cue-loop'],
    })
  })

  test('takes the times of what it leaves out along', () => {
    const looped = Array.from({ length: 24 }, (_, i) => `ha@${1000 + i * 100}-`).join(' ')
    const words = spoken(`a@500- ${looped} b@9000-`)
    const text = words.map((word) => word.text).join(' ')
    const [one] = withoutLoops([cue(text, 0, 10, { words })]).cues
    expect(shownWords(one?.words ?? [])).toBe('a@500- ha@1000- b@9000-')
  })
})

describe('what people say more than once stays', () => {
  test.each<[string, ReturnType<typeof cue>[]]>([
    ['no, no, no', [cue('No, no, no, no, no, no.', 1, 3)]],
    ['laughter', [cue('ha '.repeat(16).trim(), 1, 5)]],
    ['“No.” seven times', times(7, 'No.')],
    ['a line sung four times', times(4, 'Let it be, let it be.')],
    [
      'a chorus sung three times',
      times(3, 'All you need is love,', 'all you need is love,', 'love is all.'),
    ],
    [
      '“Yes.” of two people in turn',
      times(4, 'Yes.', 'No.').map((one, i) => ({ ...one, speaker: 'AB'[i % 2] ?? null })),
    ],
    [
      'the same answer now and then',
      times(9, 'Right.').flatMap((one, i) => [one, cue(`Point ${i}.`)]),
    ],
  ])('%s', (_, cues) => {
    expect(withoutLoops(cues)).toEqual({ cues, notices: [] })
  })
})
