import { expect, test } from 'vitest'
import { openingOf, withoutUnspoken } from '../../../../lib/align/text/opening'
import type { TimedWord } from '../../../../lib/episode/model'
import { ms } from '../../../../lib/time'

const title = ['A', 'Light']
const text = ['In', '1823', 'an', 'engineer']

test('a title may be spoken before the text', () => {
  expect(openingOf(title, text, [])).toEqual(title)
})

test('it is looked for again where it was spoken, and where the text has changed', () => {
  expect(openingOf(title, text, timed([...title, ...text]))).toEqual(title)
  expect(openingOf(title, text, timed(['At', ...text.slice(1)]))).toEqual(title)
})

test('it is not where the same recording began with the text', () => {
  expect(openingOf(title, text, timed(text))).toEqual([])
})

test('an opening of which at most half was heard is left out', () => {
  const [a, b] = timed(['A', 'Light'])
  const rest = timed(text)
  const silent: TimedWord = ['Light', null, null]
  expect(withoutUnspoken([...(a && b ? [a, b] : []), ...rest], 2)).toHaveLength(6)
  expect(withoutUnspoken([...(a ? [a] : []), silent, ...rest], 2)).toEqual(rest)
})

function timed(words: readonly string[]): TimedWord[] {
  return words.map((word, i) => [word, ms(i * 500), ms(i * 500 + 400)])
}
