import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { Cue, CueWord } from '../../../../lib/formats/captions'
import { mend } from '../../../../lib/formats/mend'
import { ms } from '../../../../lib/time'
import { fuzz } from '../../../fuzz'

describe('mended captions', () => {
  fuzz('have times that rise, and words inside their cues', anyCues(), (cues) => {
    const { captions, notices } = mend({ language: null, cues })
    expectRising(captions.cues)
    for (const { reason, remedy } of notices) {
      expect(reason).toMatch(/^Unexpected .+, expected .+[^.]$/s)
      expect(remedy).toMatch(/\.$/)
    }
  })

  fuzz('say every word that the file says, and no other', anyCues(), (cues) => {
    expect(new Set(wordsOf(mended(cues)))).toEqual(new Set(wordsOf(cues)))
  })

  fuzz('say each as often, where none is a repeat', withOwnWords(anyCues()), (cues) => {
    expect(wordsOf(mended(cues)).sort()).toEqual(wordsOf(cues).sort())
  })

  fuzz('are mended', fc.oneof(withOwnWords(anyCues()), looping(), rolling()), (cues) => {
    const once = mended(cues)
    expect(mend({ language: null, cues: once })).toEqual({
      captions: { language: null, cues: once },
      notices: [],
    })
  })

  fuzz('that rolled up say each word once', rolling(), (cues) => {
    const lines = wordsOf(mended(cues))
    expect(lines).toEqual([...new Set(lines)])
  })
})

function mended(cues: readonly Cue[]): readonly Cue[] {
  return mend({ language: null, cues }).captions.cues
}

function wordsOf(cues: readonly Cue[]): string[] {
  return cues.flatMap(({ text }) => text.split(' '))
}

function expectRising(cues: readonly Cue[]): void {
  let reached = 0
  for (const { start, end, text, words } of cues) {
    if (start !== null) expect(start).toBeGreaterThanOrEqual(reached)
    reached = start ?? reached
    if (end !== null && start !== null) expect(end).toBeGreaterThan(start)
    if (words.length > 0) expect(words.map((word) => word.text).join(' ')).toBe(text)
    expectWordsWithin(words, start ?? 0, end ?? Infinity)
  }
}

function expectWordsWithin(words: readonly CueWord[], start: number, end: number): void {
  const times = words.flatMap((word) => [word.start, word.end]).filter((time) => time !== null)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  for (const time of times) {
    expect(time).toBeGreaterThanOrEqual(start)
    expect(time).toBeLessThanOrEqual(end)
  }
}

function anyCues(): fc.Arbitrary<Cue[]> {
  return fc.array(anyCue(), { maxLength: 12 })
}

function anyCue(): fc.Arbitrary<Cue> {
  const time = fc.option(fc.nat(20_000).map(ms), { freq: 8 })
  const word = fc.record({
    text: fc.constantFrom('a', 'b', 'no', 'Yes.', '日本'),
    start: time,
    end: time,
  })
  return fc
    .record({
      start: time,
      end: time,
      speaker: fc.constantFrom(null, 'Ada', 'Ben'),
      words: fc.array(word, { minLength: 1, maxLength: 6 }),
      isTimed: fc.boolean(),
    })
    .map(({ words, isTimed, ...cue }) => ({
      ...cue,
      text: words.map(({ text }) => text).join(' '),
      words: isTimed && words.some(({ start }) => start !== null) ? words : [],
      line: 1,
    }))
}

/** The same with no word twice. */
function withOwnWords(cues: fc.Arbitrary<Cue[]>): fc.Arbitrary<Cue[]> {
  return cues.map((all) => {
    let count = 0
    return all.map((cue) => {
      const texts = cue.text.split(' ').map((text) => `${text}${count++}`)
      const words = cue.words.map((word, index) => ({ ...word, text: texts[index] ?? '' }))
      return { ...cue, text: texts.join(' '), words }
    })
  })
}

/** Cues of which some are said over and over. */
function looping(): fc.Arbitrary<Cue[]> {
  const phrase = fc.array(fc.constantFrom('thank you', 'so', 'it is what it is'), {
    minLength: 1,
    maxLength: 3,
  })
  return fc.array(fc.tuple(phrase, fc.nat(12)), { maxLength: 4 }).map((some) =>
    some
      .flatMap(([texts, times]) => Array.from({ length: times }, () => texts).flat())
      .map((text, index) => ({
        ...{ text, start: ms(index * 1000), end: ms(index * 1000 + 1000) },
        ...{ speaker: null, words: [], line: index + 1 },
      })),
  )
}

/** Lines of which each cue shows the last one again; in every other file also alone, as YouTube does. */
function rolling(): fc.Arbitrary<Cue[]> {
  const lengths = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 4, maxLength: 10 })
  return fc.tuple(lengths, fc.boolean()).map(([sizes, isAlone]) => {
    let count = 0
    const lines = sizes.map((size) => Array.from({ length: size }, () => `w${count++}`).join(' '))
    return lines.flatMap((line, index) => {
      const shown = index === 0 ? line : `${lines[index - 1]} ${line}`
      const times = { start: ms(index * 1000), end: ms(index * 1000 + 990) }
      const cue: Cue = { ...times, text: shown, speaker: null, words: [], line: index + 1 }
      const alone = { ...cue, text: line, start: times.end, end: ms(index * 1000 + 1000) }
      return isAlone ? [cue, alone] : [cue]
    })
  })
}
