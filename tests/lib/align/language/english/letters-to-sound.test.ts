import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersToSound } from '../../../../../lib/align/language/english/letters-to-sound'

test.each([
  ['tokenizer', 'T OW K EH N AY Z ER'],
  ['fresnel', 'F R EH S N EH L'],
  ['phishing', 'F IH SH IH NG'],
  ['knight', 'N AY T'],
  ['queue', 'K W Y UW'],
  ['überzug', 'B ER Z AH G'],
  ['', ''],
])('%s', (word, phones) => {
  expect(lettersToSound(word)).toBe(phones)
})

test('no rule is without effect: every letter leads somewhere', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
      expect(lettersToSound(`ba${word}`)).toMatch(/^B( [A-Z]{1,2})*$/)
    }),
  )
})

test('four phones of five are those of the dictionary', () => {
  const package_ = dirname(createRequire(import.meta.url).resolve('soundswallower'))
  const lines = readFileSync(join(package_, 'model/en-us/dict.txt'), 'utf8').split('\n')
  const words = lines.flatMap((line) => /^([a-z]{4,}) (.+)$/.exec(line) ?? []).length / 3
  expect(words).toBeGreaterThan(100_000)
  let wrong = 0
  let all = 0
  lines.forEach((line, i) => {
    const [, word = '', phones = ''] = (i % 50 === 0 && /^([a-z]{4,}) (.+)$/.exec(line)) || []
    if (word === '') return
    all += phones.split(' ').length
    wrong += distance(lettersToSound(word).split(' '), phones.split(' '))
  })
  expect(wrong / all).toBeLessThan(0.2)
})

function distance(a: readonly string[], b: readonly string[]): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  a.forEach((phone, i) => {
    const row = [i + 1]
    b.forEach((other, j) =>
      row.push(
        Math.min(
          (previous[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (previous[j] ?? 0) + (phone === other ? 0 : 1),
        ),
      ),
    )
    previous = row
  })
  return previous.at(-1) ?? 0
}
