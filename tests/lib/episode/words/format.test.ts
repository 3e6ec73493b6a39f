import { expect, test } from 'vitest'
import type { WordsFile } from '../../../../lib/episode/model'
import { formatWords } from '../../../../lib/episode/words/format'
import { parseWords } from '../../../../lib/episode/words/parse'
import { ms, ZERO } from '../../../../lib/time'

const words: WordsFile = {
  version: 1,
  source: 'aligned',
  audio: { sha256: '0'.repeat(64), duration: ms(3000) },
  words: [
    ['“Exploring”', ms(760), ms(1460)],
    ['🎧', null, null],
    ['end', ms(2000), null],
  ],
}
const FILE = 'episodes/one.words.json'

test('one word a line', () => {
  expect(formatWords(words)).toBe(
    [
      `{ "version": 1, "source": "aligned", "audio": { "sha256": "${'0'.repeat(64)}", "duration": 3000 }, "words": [`,
      '  ["“Exploring”", 760, 1460],',
      '  ["🎧", null, null],',
      '  ["end", 2000, null]',
      '] }',
      '',
    ].join('\n'),
  )
})

test('what is written is read back', () => {
  const audio = { sha256: null, duration: ZERO }
  const empty: WordsFile = { ...words, audio, words: [] }
  for (const file of [words, empty])
    expect(parseWords({ file: FILE, text: formatWords(file) })).toEqual({
      value: file,
      diagnostics: [],
    })
})
