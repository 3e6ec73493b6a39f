import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { passagesOf } from '../../../../lib/formats/episode/passages'
import { ms } from '../../../../lib/time'

const SPOKEN = { speaker: null, words: [], line: 1 }

/** Cues one after the other, of a second each. */
function said(...cues: readonly (Partial<Cue> & { readonly text: string })[]): string[] {
  const timed = cues.map((cue, i): Cue => ({
    ...SPOKEN,
    start: ms(i * 1000),
    end: ms(i * 1000 + 1000),
    ...cue,
  }))
  return passagesOf({ language: null, cues: timed }).map(({ speaker, text, words }) => {
    const [, start = null] = words[0] ?? []
    return `${start ?? '·'} ${speaker ?? '·'}: ${text}`
  })
}

describe('`>>`', () => {
  test('is another speaker, whom nobody names, until one is named', () => {
    expect(
      said(
        { text: 'Welcome.', speaker: 'Ada' },
        { text: '>> Hi, and' },
        { text: 'thank you.' },
        { text: '>> Sure.' },
        { text: 'So.', speaker: 'Ada' },
      ),
    ).toEqual(['0 Ada: Welcome.', '1000 ·: Hi, and thank you.', '3000 ·: Sure.', '4000 Ada: So.'])
  })

  test('within a cue has the time of its words, if they have one', () => {
    const words = ['Yes.', '>>', 'No', 'way.'].map((text, i) => ({
      text,
      start: ms(1000 + i * 200),
      end: null,
    }))
    expect(said({ text: '>> So?' }, { text: 'Yes. >> No way.', words })).toEqual([
      '0 ·: So? Yes.',
      '1400 ·: No way.',
    ])
    expect(said({ text: '>> So?' }, { text: 'Yes. >> No way.' })).toEqual([
      '0 ·: So? Yes.',
      '· ·: No way.',
    ])
  })

  test('that is said is text', () => {
    expect(said({ text: 'Write cin >> x.' })).toEqual(['0 ·: Write cin >> x.'])
    expect(said({ text: '>> Write cin >> x.' })).toEqual(['0 ·: Write cin >> x.'])
    expect(said({ text: '>> Quoted.', start: null, end: null })).toEqual(['· ·: >> Quoted.'])
  })
})
