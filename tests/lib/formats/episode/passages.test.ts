import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { passagesOf } from '../../../../lib/formats/episode/passages'
import { ms } from '../../../../lib/time'
import { words } from '../../../../lib/transcript/tokens'
import { cue } from './captions'

function passages(...cues: Cue[]) {
  return passagesOf({ language: null, cues })
}

/** Paragraphs with their speakers. */
function said(...cues: Cue[]): string[] {
  return passages(...cues).map(({ speaker, text }) =>
    speaker === null ? text : `${speaker}: ${text}`,
  )
}

/** Words with their times. */
function timed(...cues: Cue[]): string {
  const all = passages(...cues).flatMap((passage) => passage.words)
  return all.map(([text, start, end]) => `${text} ${start ?? '·'}–${end ?? '·'}`).join(', ')
}

const SENTENCE =
  'The gradient says for every direction how fast the ground falls away below your feet.'

describe('paragraphs', () => {
  test('join the lines of captions', () => {
    expect(
      said(cue('We went', { start: 0, end: 1 }), cue('down the hill.', { start: 1, end: 2 })),
    ).toEqual(['We went down the hill.'])
  })

  test('end where the speaker changes', () => {
    expect(said(cue('Hi.', { speaker: 'Ada' }), cue('Hello.', { speaker: 'Ben' }))).toEqual([
      'Ada: Hi.',
      'Ben: Hello.',
    ])
  })

  test('end at a sentence, when they are long enough', () => {
    const cues = Array.from({ length: 20 }, (_, i) =>
      cue(SENTENCE, { start: i * 5, end: i * 5 + 5 }),
    )
    const texts = said(...cues)
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) {
      expect(text).toMatch(/^The .*\.$/)
      expect(text.length).toBeGreaterThan(200)
      expect(text.length).toBeLessThan(900)
    }
  })

  test('end inside of a cue, where the sentence does', () => {
    const half = SENTENCE.slice(0, 40).trim()
    const rest = SENTENCE.slice(half.length).trim()
    const cues = Array.from({ length: 20 }, (_, i) =>
      cue(`${rest} ${half}`, { start: i * 5, end: i * 5 + 5 }),
    )
    for (const text of said(cue(half, { start: 0, end: 0 }), ...cues).slice(0, -1))
      expect(text).toMatch(/feet\.$/)
  })

  test('end at a silence behind a thought', () => {
    const [first, second] = [`${SENTENCE} ${SENTENCE} ${SENTENCE}`, 'Now something else.']
    const gap = (pause: number) =>
      said(cue(first, { start: 0, end: 20 }), cue(second, { start: 20 + pause, end: 30 }))
    expect(gap(0.5)).toEqual([`${first} ${second}`])
    expect(gap(2)).toEqual([first, second])
  })

  test('end at music, even within a sentence', () => {
    expect(
      said(cue('and then', { start: 0, end: 1 }), cue('it began', { start: 12, end: 13 })),
    ).toEqual(['and then', 'it began'])
  })

  test('without any punctuation end at silences, else between words', () => {
    const line = 'so we went down the hill and nobody said a word about it'
    const cues = Array.from({ length: 40 }, (_, i) =>
      cue(line, { start: i * 4, end: i * 4 + (i % 8 === 7 ? 3 : 4) }),
    )
    for (const text of said(...cues)) {
      expect(text.startsWith('so ') && text.endsWith(' it')).toBe(true)
      expect(text.length).toBeLessThan(900)
    }
    expect(said(cue('word '.repeat(1000).trim())).map((text) => text.length < 950)).not.toContain(
      false,
    )
  })

  test('that a person wrote stay as they are', () => {
    const prose = [`${SENTENCE} ${SENTENCE}`, 'Yes.', `${SENTENCE} ${SENTENCE} ${SENTENCE}`]
    expect(said(...prose.map((text) => cue(text)))).toEqual(prose)
    expect(said(...prose.map((text, i) => cue(text, { start: i * 60 })))).toEqual(prose)
  })

  test('in Chinese and Japanese are joined without spaces, and end at their sentences', () => {
    const cues = Array.from({ length: 60 }, (_, i) =>
      cue('私たちは丘を下りました。', { start: i * 2, end: i * 2 + 2 }),
    )
    const texts = said(...cues)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).toMatch(/^私[^ ]+。$/)
  })

  test('go on with their speaker, where a file names speakers only when they change', () => {
    expect(
      said(
        cue('(music)', { start: 0, end: 1 }),
        cue('Hello.', { speaker: 'Ada', start: 1, end: 2 }),
        cue('And so on.', { start: 2, end: 3 }),
        cue('Really?', { speaker: 'Ben', start: 3, end: 4 }),
        cue('Well.', { start: 4, end: 5 }),
      ),
    ).toEqual(['(music)', 'Ada: Hello. And so on.', 'Ben: Really? Well.'])
  })

  test('elsewhere give a line without a name to whom its sentence belongs, and else to nobody', () => {
    expect(
      said(
        cue('Hello.', { speaker: 'Ada', start: 0, end: 1 }),
        cue('And so we', { speaker: 'Ada', start: 1, end: 2 }),
        cue('went down.', { start: 2, end: 3 }),
        cue('Really?', { start: 3, end: 4 }),
        cue('Yes.', { speaker: 'Ada', start: 4, end: 5 }),
      ),
    ).toEqual(['Ada: Hello. And so we went down.', 'Really?', 'Ada: Yes.'])
  })
})

describe('times', () => {
  test('of words are kept', () => {
    expect(timed(cue('“We went,” she said.', { start: 1, pace: 0.5 }))).toBe(
      'We 1000–1400, went 1500–1900, she 2000–2400, said 2500–2900',
    )
  })

  test('of cues are those of their first words', () => {
    expect(timed(cue('We went', { start: 1, end: 2 }), cue('down.', { start: 2, end: 3 }))).toBe(
      'We 1000–·, went ·–·, down 2000–3000',
    )
  })

  test('of what a file calls one word are laid over its parts', () => {
    const words = [{ text: 'word—another', start: ms(1000), end: ms(2100) }]
    expect(timed({ ...cue('word—another'), words })).toBe('word 1000–1400, another 1400–2100')
  })

  test('never fall: what was said over somebody else has none', () => {
    expect(
      timed(
        cue('one two three', { speaker: 'Ada', start: 0, pace: 1 }),
        cue('Yes.', { speaker: 'Ben', start: 0.5, end: 2 }),
        cue('four', { speaker: 'Ada', start: 3, end: 4 }),
      ),
    ).toBe('one 0–800, two 1000–1800, three 2000–2800, Yes ·–·, four 3000–4000')
  })
})

test('every word stands in a paragraph, in order, whatever the cues', () => {
  const time = fc.option(fc.nat(100_000).map(ms))
  const text = fc
    .array(
      fc.constantFrom('word', 'End.', 'Dr.', '日本。', '「語」', '—', '1.', 'a,', '?!', '🎧'),
      {
        minLength: 1,
        maxLength: 200,
      },
    )
    .map((parts) => parts.join(' '))
  const cues = fc.array(
    fc.record({ text, start: time, end: time, speaker: fc.constantFrom(null, 'Ada', 'Ben') }),
  )
  fc.assert(
    fc.property(cues, (some) => {
      const found = passages(...some.map((one) => ({ ...one, words: [], line: 1 })))
      const all = found.flatMap((passage) => passage.words)
      expect(all.map(([word]) => word)).toEqual(some.flatMap((one) => words(one.text)))
      for (const passage of found)
        expect(passage.words.map(([word]) => word)).toEqual(words(passage.text))
      const starts = all.flatMap(([, start]) => start ?? [])
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }),
  )
})

test.each(['.', 'a', '。', '日。', '?”', ' a', '1. '])(
  'a million signs %j exhaust nothing',
  (sign) => {
    const text = sign.repeat(1_000_000 / sign.length).trim()
    const [found] = passages(cue(text), cue(text, { speaker: 'Ada' }))
    expect(found?.text.slice(0, 20)).toBe(text.slice(0, 20))
  },
  60_000,
)
