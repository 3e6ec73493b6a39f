import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { saveWords } from '../../../lib/align/words-file'
import { formatWords } from '../../../lib/episode/words/format'
import type { WordsFile } from '../../../lib/episode/model'
import { ms } from '../../../lib/time'
import { filesOf, folderOf } from '../../folder'

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

test('saving replaces the file and leaves nothing beside it', async () => {
  const root = folderOf({ [FILE]: 'old' })
  expect(await saveWords(root, FILE, words)).toBeNull()
  expect(filesOf(root)).toEqual({
    [FILE]: Buffer.from(formatWords(words)).toString('latin1'),
  })
})

test('a folder that is not there is named', async () => {
  const failure = await saveWords(folderOf(), FILE, words)
  expect(`${failure?.file}: ${failure?.reason}\n${failure?.note}`).toMatchInlineSnapshot(`
    "episodes/one.words.json: Unexpected \`ENOENT\` while writing, expected a file that can be replaced
    What stood there is untouched. Allow writing in episodes/, make room on the disk, and try again."
  `)
})

test('where it cannot be replaced, what stood there stays, and nothing lies beside it', async () => {
  const root = folderOf({ [`${FILE}/in-the-way`]: 'old' })
  const failure = await saveWords(root, FILE, words)
  expect(failure?.reason).toMatch(/^Unexpected `E\w+` while writing/)
  expect(filesOf(root)).toEqual({ [`${FILE}/in-the-way`]: 'old' })
  expect(readdirSync(`${root}/episodes`)).toEqual(['one.words.json'])
})
