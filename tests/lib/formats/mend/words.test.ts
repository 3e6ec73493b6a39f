import { describe, expect, test } from 'vitest'
import { withTrueWords } from '../../../../lib/formats/mend/words'
import { cue, mended, shownWords, spoken } from './cues'

function words(said: string, start: number | null = 1, end: number | null = 3) {
  const one = cue(said.replace(/@\S+/g, ''), start, end, { words: spoken(said) })
  const { cues, notices } = withTrueWords([one])
  return { words: shownWords(cues[0]?.words ?? []), says: notices.map(({ rule }) => rule) }
}

describe('the words of a cue', () => {
  test('stay as they are where their times rise', () => {
    const said = 'a@1000-1200 b@1200-1200 c d@1500- e@1500-3000'
    expect(words(said)).toEqual({ words: said, says: [] })
  })

  test('lose a time that no other goes with, and it alone', () => {
    expect(words('a@1000-1100 b@2900-2950 c@1300-1400 d@1500-1600')).toEqual({
      words: 'a@1000-1100 b c@1300-1400 d@1500-1600',
      says: ['word-time'],
    })
  })

  test('lose times far outside their cue', () => {
    expect(words('a@1000-1100 b@9000-9100')).toEqual({
      words: 'a@1000-1100 b',
      says: ['word-time'],
    })
    expect(words('a@9000-9100 b@9100-9200')).toEqual({ words: '', says: ['word-time'] })
  })

  test('end where the next one starts', () => {
    expect(words('a@1000-1400 b@1300-1500')).toEqual({
      words: 'a@1000-1300 b@1300-1500',
      says: ['word-overlap'],
    })
  })

  test('lose an end before their start', () => {
    expect(words('a@1000-1100 b@1300-1200 c@1400-1500')).toEqual({
      words: 'a@1000-1100 b@1300- c@1400-1500',
      says: ['word-time'],
    })
  })

  test('may be all that is known', () => {
    const said = 'a@1000-1200 b@90000-90100'
    expect(words(said, null, null)).toEqual({ words: said, says: [] })
  })
})

test('a cue is as long as its words, where those are near', () => {
  const one = cue('a b', 1, 3, { words: spoken('a@900-1200 b@2800-3100') })
  expect(mended(withTrueWords, [one])).toEqual({ cues: ['0.9-3.1 a b'], says: ['2 word-outside'] })
})

test('a cue without a start begins with its words', () => {
  const one = cue('a b', null, null, { words: spoken('a b@2800-3100'), line: 7 })
  expect(mended(withTrueWords, [one])).toEqual({ cues: ['2.8- a b'], says: [] })
})

test('it says which word, and how many more', () => {
  const said = 'a@1000-1100 b@9000-9100 c@9200-9300 d@9400-9500'
  const one = cue('a b c d', 1, 3, { words: spoken(said) })
  expect(withTrueWords([one]).notices[0]?.reason).toBe(
    'Unexpected time `0:09` of `b` and 2 more words, expected rising times inside the cue',
  )
})
