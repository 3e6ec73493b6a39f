import { describe, expect, test } from 'vitest'
import type { HeardPhone } from '../../../../lib/align/ears/recogniser'
import { withBreaks } from '../../../../lib/align/pairing/breaks'
import { pairPhones } from '../../../../lib/align/pairing/pair-phones'
import { textPhones } from '../../../../lib/align/pairing/text-phones'
import { PHONES, phoneNumber } from '../../../../lib/align/phones'
import { cutAtPauses, pausesIn } from '../../../../lib/align/search/pauses'
import { plan } from '../../../../lib/align/search/plan'
import { solids } from '../../../../lib/align/search/solid'
import { createRandom } from '../../../bench/random'

const random = createRandom(2)
/** Words of five phones; sentences of eight words. */
const SOUNDS = Array.from({ length: 400 }, () =>
  Array.from({ length: 5 }, () => PHONES[Math.floor(random() * PHONES.length)] ?? '').join(' '),
)

describe('a text that is what is heard', () => {
  test('is one window, from before its first word to the end', () => {
    const { windows } = planned(range(0, 40), [...range(0, 40)])
    expect(windows).toEqual([
      {
        pieces: [{ from: 0, to: 40, isDoubtful: false, isOpen: false }],
        sound: { from: 0, to: expect.closeTo(22, 0) },
        isOpen: false,
      },
    ])
  })

  test('is cut at pauses, between whole words, where it is long', () => {
    const { windows, cut } = planned(range(0, 400), range(0, 400))
    expect(windows).toHaveLength(1)
    expect(cut.length).toBeGreaterThan(5)
    const ends = cut.map(({ pieces }) => [pieces[0]?.from, pieces.at(-1)?.to])
    expect(ends[0]?.[0]).toBe(0)
    expect(ends.at(-1)?.[1]).toBe(400)
    ends.slice(1).forEach(([from = NaN], i) => {
      expect(from).toBe(ends[i]?.[1])
      expect(from % 8).toBe(0)
    })
    cut.slice(1).forEach(({ sound }, i) => expect(sound.from).toBe(cut[i]?.sound.to))
  })
})

describe('a text that is not', () => {
  test('sentences that are not spoken are in no window', () => {
    const { windows } = planned(range(0, 80), [...range(0, 32), ...range(48, 80)])
    expect(windows.flatMap(({ pieces }) => pieces.map(({ from, to }) => [from, to]))).toEqual([
      [0, 32],
      [48, 80],
    ])
  })

  test('other speech may come where it was heard', () => {
    const { windows } = planned([...range(0, 32), ...range(35, 80)], range(0, 80))
    const pieces = windows.flatMap((window) => window.pieces)
    expect(pieces.map(({ isOpen }) => isOpen)).toEqual([false, true])
  })

  test('a long passage that nobody wrote parts two windows, both open to it', () => {
    const { windows } = planned([...range(0, 32), ...range(80, 120)], range(0, 120))
    expect(windows.map(({ pieces, isOpen }) => [pieces[0]?.isOpen, isOpen])).toEqual([
      [false, true],
      [true, false],
    ])
    const [first, second] = windows
    expect(first?.sound.to).toBeLessThan((second?.sound.from ?? 0) - 5)
  })

  test('nothing of it heard is no window', () => {
    expect(planned(range(0, 80), range(200, 280)).windows).toEqual([])
    expect(planned([], range(0, 8)).windows).toEqual([])
  })
})

/** Plans for words that are written, and words that are spoken: a tenth of a second a phone, a pause a sentence. */
function planned(written: readonly number[], spoken: readonly number[]) {
  const text = textPhones(written.map((word) => [SOUNDS[word] ?? '']))
  let now = 0.1
  const heard = spoken.flatMap((word, i): HeardPhone[] => {
    if (i > 0 && word % 8 === 0) now += 0.4
    return (SOUNDS[word] ?? '').split(' ').map((phone) => {
      now += 0.1
      return { phone, start: now - 0.1, end: now }
    })
  })
  const ear = Uint8Array.from(heard, ({ phone }) => phoneNumber(phone))
  const sentenceOf = written.map((word) => Math.floor(word / 8))
  const { runs } = pairPhones(withBreaks(text, sentenceOf), ear)
  const solid = solids(runs, text, heard)
  const windows = plan(solid, { text, sentenceOf, heard, duration: now + 0.1 })
  return { windows, cut: cutAtPauses(windows, pausesIn(solid, text, heard)) }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
