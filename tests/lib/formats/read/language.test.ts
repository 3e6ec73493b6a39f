import { expect, test } from 'vitest'
import { languageOf } from '../../../../lib/formats/read/language'

test.each([
  ['en', 'en'],
  ['en_us', 'en-US'],
  ['pt-BR', 'pt-BR'],
  ['english', 'en'],
  ['Japanese', 'ja'],
  ['jw', 'jv'],
  ['und', null],
  ['', null],
  ['auto-detected!', null],
  [undefined, null],
  [7, null],
])('%j is %j', (value, tag) => {
  expect(languageOf(value)).toBe(tag)
})
