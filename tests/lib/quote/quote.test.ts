import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFragment } from '../../../lib/deep-link'
import { citation } from '../../../lib/quote/citation'
import { isQuoteFragment, quoteFragment } from '../../../lib/quote/link'
import { placeBeside } from '../../../lib/quote/place'
import { snapToWords } from '../../../lib/quote/snap'
import { ms } from '../../../lib/time'
import { tokens } from '../../../lib/transcript/tokens'

describe('quoteFragment', () => {
  test('names start and end in seconds', () => {
    expect(quoteFragment({ start: 62_400, end: 71_930 })).toBe('#t=62.4,71.93')
  })

  test('is read back to the same range, and known for what it is', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 36e6 }), fc.integer({ min: 1, max: 36e5 }))
      .map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(range, ({ start, end }) => {
        const fragment = quoteFragment({ start, end })
        expect(parseFragment(fragment)).toEqual({ kind: 'time', start, end })
        expect(isQuoteFragment(fragment)).toBe(true)
        expect(isQuoteFragment(fragment.replace(',', '%2C'))).toBe(true)
      }),
    )
  })

  test.each([
    '#t=1:23,1:40',
    '#t=62.4',
    '#t=,5',
    '#t=5,',
    '#dropout',
    '',
    '#t=npt:1,2',
    '#t=9,8',
    '#t=9,9',
  ])('%s is none', (fragment) => expect(isQuoteFragment(fragment)).toBe(false))
})

describe('snapToWords', () => {
  const text = 'It’s “simple”: turn around, and you have C++.'
  const snapped = (from: number, to: number) => {
    const found = snapToWords(text, from, to)
    return found && [text.slice(found.start, found.end), found.firstWord, found.lastWord]
  }

  test('half a word becomes a whole one', () => {
    expect(snapped(7, 20)).toEqual(['simple”: turn', 1, 2])
  })

  test('space around it goes, punctuation that was chosen stays', () => {
    expect(snapped(4, 28)).toEqual(['“simple”: turn around,', 1, 3])
  })

  test('a place between words, or punctuation alone, is no quote', () => {
    expect(snapped(14, 14)).toBeNull()
    expect(snapped(13, 15)).toBeNull()
    expect(snapToWords('', 0, 0)).toBeNull()
  })

  test('it holds what was chosen, cuts no word, and begins and ends with no space', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'ß', '’', ' ', '.', '“', '山', '🏔️', '1'),
    })
    fc.assert(
      fc.property(texts, fc.nat(30), fc.nat(30), (any, from, length) => {
        const found = snapToWords(any, from, from + length)
        if (!found) return
        const quoted = any.slice(found.start, found.end)
        expect(quoted).toBe(quoted.trim())
        expect(quoted).toContain(any.slice(from, from + length).trim())
        for (const { start, end } of tokens(any))
          for (const edge of [found.start, found.end])
            expect(edge <= start || edge >= end).toBe(true)
      }),
    )
  })
})

describe('citation', () => {
  const where = {
    episode: 'Going downhill',
    start: ms(62_400),
    url: 'https://hill.example/episodes/downhill/#t=62.4,71.9',
  }

  test('has the words, the speaker, the episode, the time and the link', () => {
    expect(citation({ ...where, parts: [{ text: 'It rolls.', speaker: 'Ada Example' }] }))
      .toMatchInlineSnapshot(`
        "“It rolls.”
        — Ada Example, Going downhill, 1:02
        https://hill.example/episodes/downhill/#t=62.4,71.9"
      `)
  })

  test('without speakers it names none', () => {
    expect(citation({ ...where, parts: [{ text: 'It rolls.', speaker: null }] })).toContain(
      '\n— Going downhill, 1:02\n',
    )
  })

  test('of two speakers each turn begins with its own', () => {
    const parts = [
      { text: 'It rolls.', speaker: 'Ada' },
      { text: 'Far.', speaker: 'Ada' },
      { text: 'It rests.', speaker: 'Ben' },
    ]
    expect(citation({ ...where, parts })).toMatchInlineSnapshot(`
      "Ada: “It rolls.”

      “Far.”

      Ben: “It rests.”
      — Going downhill, 1:02
      https://hill.example/episodes/downhill/#t=62.4,71.9"
    `)
  })
})

describe('placeBeside', () => {
  const view = { top: 0, bottom: 600, left: 0, right: 400 }
  const size = { width: 200, height: 40 }
  const box = { top: 200, bottom: 230, left: 100, right: 180 }

  test('stands above, or below where that is asked for', () => {
    expect(placeBeside(box, size, view, false)).toEqual({ left: 40, top: 150 })
    expect(placeBeside(box, size, view, true, 32)).toEqual({ left: 40, top: 262 })
  })

  test('takes the other side where there is no room', () => {
    expect(placeBeside({ ...box, top: 20 }, size, view, false)?.top).toBe(240)
    expect(placeBeside({ ...box, bottom: 590 }, size, view, true)?.top).toBe(150)
    expect(placeBeside({ ...box, top: 0, bottom: 600 }, size, view, false)).toBeNull()
  })

  test('never covers what it is for, and stays in the window', () => {
    const edge = fc.integer({ min: -200, max: 900 })
    fc.assert(
      fc.property(edge, edge, edge, edge, fc.boolean(), (a, b, c, d, below) => {
        const any = {
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        }
        const place = placeBeside(any, size, view, below)
        if (!place) return
        expect(place.top + size.height <= any.top || place.top >= any.bottom).toBe(true)
        expect(place.left).toBeGreaterThanOrEqual(0)
        expect(place.left + size.width).toBeLessThanOrEqual(view.right)
        expect(place.top).toBeGreaterThanOrEqual(view.top)
        expect(place.top + size.height).toBeLessThanOrEqual(view.bottom)
      }),
    )
  })
})
