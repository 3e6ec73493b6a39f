import { expect, test } from 'vitest'
import type { Found, HeardPhone } from '../../../../lib/align/ears/recogniser'
import { evidenceOf } from '../../../../lib/align/found/evidence'
import { trusted } from '../../../../lib/align/found/trust'
import { FIRST_WORTH } from '../../../../lib/align/pairing/first-worth'

const WORDS = ['D AO G', 'K AE T', 'M AW S', 'B ER D', 'F IH SH', 'HH AO R S', 'K AW', 'SH IY P']

test('words that are heard where they were found are believed', () => {
  expect(believed(spoken(WORDS), heard(WORDS))).toEqual(spoken(WORDS))
})

test('so are they where every third phone is misheard', () => {
  const slips = heard(WORDS).map((one, i) => (i % 3 === 1 ? { ...one, phone: 'ZH' } : one))
  expect(believed(spoken(WORDS), slips)).toEqual(spoken(WORDS))
})

test('words in whose place others are heard are not', () => {
  const others = WORDS.map(() => 'T UW N')
  const found = spoken([...WORDS, ...WORDS, ...WORDS])
  const sure = believed(found, heard([...WORDS, ...others, ...WORDS]))
  expect(sure.slice(0, 7)).toEqual(found.slice(0, 7))
  expect(sure.slice(9, 15)).toEqual(Array.from({ length: 6 }, () => null))
  expect(sure.slice(17)).toEqual(found.slice(17))
})

test('a word that lasts too long is not', () => {
  const found = spoken(WORDS)
  const long = found.map((one, i) => (i === 3 ? { ...one, start: one.start - 1 } : one))
  expect(believed(long, heard(WORDS))[3]).toBeNull()
})

function believed(found: readonly Found[], sound: readonly HeardPhone[]) {
  return trusted(found, evidenceOf(found, sound, FIRST_WORTH))
}

/** Words that last half a second each. */
function spoken(words: readonly string[]): Found[] {
  return words.map((word, i) => ({
    phones: word.split(' '),
    start: i * 0.5,
    end: i * 0.5 + 0.5,
    misfit: 0.1,
  }))
}

function heard(words: readonly string[]): HeardPhone[] {
  return words.flatMap((word, i) =>
    word.split(' ').map((phone, k, { length }) => ({
      phone,
      start: i * 0.5 + (k * 0.5) / length,
      end: i * 0.5 + ((k + 1) * 0.5) / length,
    })),
  )
}
