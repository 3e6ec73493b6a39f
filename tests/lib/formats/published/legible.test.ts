import { describe, expect, test } from 'vitest'
import type { Cue } from '../../../../lib/formats/captions'
import { inLines, legible } from '../../../../lib/formats/published/legible'
import { lasting } from '../../../../lib/formats/published/lasting'
import { ms } from '../../../../lib/time'
import { cue } from '../mend/cues'

/** A cue whose words start each second from 0 on and last 0.5 s; a dash has no times. */
function said(text: string): Cue {
  const words = text.split(' ').map((word, index) => ({
    text: word,
    start: word === '—' ? null : ms(index * 1000),
    end: word === '—' ? null : ms(index * 1000 + 500),
  }))
  return cue(text, 0, words.length, { words })
}

const parts = (text: string) => legible(said(text)).map((part) => part.text)

describe('a cue', () => {
  test('that fits two lines stays whole', () => {
    const text = 'We walk down the hill, and we speak about every step that we have taken.'
    expect(parts(text)).toEqual([text])
  })

  test('too long for two lines is cut between phrases', () => {
    expect(
      parts(
        'Adversarial networks are a neural network architecture, with the most famous example being generative ones.',
      ),
    ).toEqual([
      'Adversarial networks are a neural network architecture,',
      'with the most famous example being generative ones.',
    ])
  })

  test('without phrases leaves no short word at an end', () => {
    const [first = ''] = parts(
      'Nobody ever walked this far over the mountain without looking back at the valley where the others stayed behind',
    )
    expect(first).not.toMatch(/ (?:the|at|far)$/)
  })

  test('keeps a word that is longer than a line', () => {
    const word = `https://example.com/${'a'.repeat(80)}`
    expect(parts(`See ${word} there`)).toContain(word)
  })

  test('of a script without spaces has one line of 21 characters', () => {
    const text = '山を登る道はいつも長いので私たちはゆっくり歩いて行きます'
    const words = Array.from(text, (letter, index) => ({
      text: letter,
      start: ms(index * 100),
      end: ms(index * 100 + 100),
    }))
    const cues = legible(cue(text, 0, 3, { words }))
    expect(cues.map((one) => one.text).join('')).toBe(text)
    expect(cues.every((one) => one.text.length <= 21)).toBe(true)
  })

  test('starts with the first word of its part that has a time, and ends with the last', () => {
    const [, second] = legible(
      said(
        'One two three four five six seven eight nine ten eleven twelve thirteen, — and so on —',
      ),
    )
    expect(second).toMatchObject({ text: '— and so on —', start: 14_000, end: 16_500 })
  })
})

describe('two lines', () => {
  test('are about equally long, with the end of a phrase at the end of one', () => {
    expect(inLines('Today we walk down, and we speak about every step of it.')).toBe(
      'Today we walk down,\nand we speak about every step of it.',
    )
  })

  test('leave room for a name before the first', () => {
    expect(inLines('Nobody walks down alone, ever.', 30)).toBe('Nobody\nwalks down alone, ever.')
  })

  test('are one where the text fits', () => {
    expect(inLines('Nobody walks down alone.')).toBe('Nobody walks down alone.')
  })
})

describe('cues that can be seen', () => {
  const times = (...cues: Cue[]) => lasting(cues, ms(10_000)).map(({ start, end }) => [start, end])

  test('last a second where nothing is said behind them', () => {
    expect(times(cue('a', 1, 1.2), cue('b', 5, 5.3))).toEqual([
      [1000, 2000],
      [5000, 6000],
    ])
  })

  test('give way to the next one and to the end of the audio', () => {
    expect(times(cue('a', 1, 1.2), cue('b', 1.5, 3), cue('c', 9.8, 9.9))).toEqual([
      [1000, 1500],
      [1500, 3000],
      [9800, 10_000],
    ])
  })

  test('lie one behind the other within the audio, whatever their times', () => {
    expect(times(cue('a', 4, 5), cue('b', 2, 3), cue('c', 12, 14))).toEqual([
      [4000, 5000],
      [4001, 5001],
      [9999, 10_000],
    ])
  })
})
