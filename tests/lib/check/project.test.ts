import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { checkProject } from '../../../lib/check/project'
import { parseConcept } from '../../../lib/episode/concept'
import { parseEpisode } from '../../../lib/episode/parse'
import { parseWords } from '../../../lib/episode/words/parse'
import { folderOf } from '../../folder'
import { wavFile } from '../audio/wav'

vi.mock('../../../lib/episode/concept', { spy: true })
vi.mock('../../../lib/episode/parse', { spy: true })
vi.mock('../../../lib/episode/words/parse', { spy: true })

afterEach(() => {
  vi.clearAllMocks()
})

const TODAY = '2025-01-01'
const KEPT = '.earmark/check.json'

function episode(anchor: string, ...front: readonly string[]): string {
  const head = ['title: A', 'date: 2024-11-18', 'audio: https://cdn.example/a.mp3']
  return [
    '---',
    ...head,
    ...front,
    '---',
    '',
    `At <Mark at="1" />last <Concept id="${anchor}">it</Concept>.`,
    '',
  ].join('\n')
}

const OWN = 'concepts: { own: { term: It, definition: "It." } }'

const SHOW =
  'title: A\ndescription: A\nauthor: A\nlanguage: en\nbase: https://a.example\nimage: https://a.example/a.png\ncategories: [Technology]\nexplicit: false\n'

/** The header of a picture of 1500 pixels a side. */
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\xdc\0\0\x05\xdc', 'latin1')

const WORDS = JSON.stringify({
  version: 1,
  source: 'aligned',
  audio: { sha256: 'a'.repeat(64), duration: 9000 },
  words: [
    ['At', 500, 600],
    ['last', 1000, 1500],
    ['it', 1500, 1600],
  ],
})

const FILES = {
  'concepts/loan.mdx': '---\nterm: Loan\n---\n\nA loan.\n',
  'concepts/move.mdx': '---\nterm: Move\n---\n\nA [move](http://a.example/).\n',
  'episodes/one.mdx': episode('loan'),
  'episodes/one.words.json': WORDS,
  'episodes/two.mdx': episode('mov'),
  'episodes/three.mdx': episode('own', 'concepts: { own: { term: Own, definition: "It." } }'),
}

async function check(root: string, ...slugs: readonly string[]) {
  const { diagnostics, ...others } = await checkProject(root, { slugs, today: TODAY })
  const said = diagnostics.map(
    (one) => `${one.file}:${one.line}:${one.column} ${one.ruleId} ${one.note}`,
  )
  return { ...others, said }
}

/** How many files were read closely since the last time. */
function read() {
  const counts = [parseConcept, parseEpisode, parseWords].map(
    (parse) => vi.mocked(parse).mock.calls.length,
  )
  vi.clearAllMocks()
  return counts
}

describe('a project', () => {
  test('is checked as a whole, in file order', async () => {
    const { said, slugs, concepts } = await check(folderOf(FILES))
    expect(said).toEqual([
      'concepts/move.mdx:1:1 concept-used Put `<Concept id="move">…</Concept>` around the words about it, or delete it.',
      'concepts/move.mdx:5:3 link-https Write `https://a.example/` if the server has it.',
      'episodes/two.mdx:7:24 concept-defined Did you mean `move`?',
      expect.stringMatching(/^show\.yaml:1:1 feed-fields/),
    ])
    expect(slugs).toEqual(['one', 'three', 'two'])
    expect(concepts).toBe(3)
  })

  test('of which some episodes are named is checked as far as these go', async () => {
    const root = folderOf(FILES)
    expect((await check(root, 'two')).said).toHaveLength(1)
    expect(read()).toEqual([2, 1, 0])
    expect((await check(root, 'one', 'three')).said).toEqual([])
  })

  test('tells the hash of every text', async () => {
    const { hashes } = await checkProject(folderOf(FILES), { slugs: [], today: TODAY })
    expect([...hashes.keys()].sort()).toEqual(Object.keys(FILES).sort())
  })
})

describe('what is kept', () => {
  test('of an unchanged project says the same, and no file is read closely again', async () => {
    const root = folderOf(FILES)
    const first = await check(root)
    expect(read()).toEqual([2, 3, 1])
    const kept = readFileSync(join(root, KEPT), 'utf8')
    expect(await check(root)).toEqual(first)
    expect(read()).toEqual([0, 0, 0])
    expect(readFileSync(join(root, KEPT), 'utf8')).toBe(kept)
  })

  test.each([
    ['a changed text is read again, alone', 'episodes/one.mdx', episode('move'), [0, 1, 1]],
    ['so are changed word times, with their text', 'episodes/one.words.json', '{}', [0, 1, 1]],
    [
      'a new word for a concept is looked for where it is anchored',
      'concepts/loan.mdx',
      '---\nterm: Credit\n---\n\nIt.\n',
      [1, 2, 1],
    ],
    [
      'a changed definition is no matter of episodes',
      'concepts/loan.mdx',
      '---\nterm: Loan\n---\n\nIt.\n',
      [1, 0, 0],
    ],
  ])('%s', async (_, file, content, counts) => {
    const root = folderOf(FILES)
    await check(root)
    read()
    writeFileSync(join(root, file), content)
    const again = await check(root)
    expect(read()).toEqual(counts)
    rmSync(join(root, KEPT))
    expect(await check(root)).toEqual(again)
  })

  test('what lies beside a text is looked at each time: recording, pictures, the day', async () => {
    const sound = (seconds: number) =>
      wavFile([Array.from({ length: 8000 * seconds }, (_, i) => Math.sin(i / 9) / 6)], {
        kind: 'pcm16',
        sampleRate: 8000,
      })
    const root = folderOf({
      'show.yaml': SHOW,
      'episodes/one.mdx': episode('own', OWN, 'image: /images/a.png')
        .replace('https://cdn.example/a.mp3', '/audio/a.wav')
        .replace('at="1"', 'at="0:02"'),
      'public/audio/a.wav': sound(3),
      'public/images/a.png': PNG,
    })
    expect((await check(root)).said).toEqual([expect.stringContaining(' feed-audio ')])
    writeFileSync(join(root, 'public/audio/a.wav'), sound(1))
    rmSync(join(root, 'public/images/a.png'))
    read()
    const { diagnostics } = await checkProject(root, { slugs: [], today: '2024-01-01' })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'date-future',
      'feed-audio',
      'image-exists',
      'within-audio',
    ])
  })

  test('a file that is gone is forgotten', async () => {
    const root = folderOf(FILES)
    await check(root)
    for (const file of ['episodes/one.mdx', 'concepts/move.mdx']) rmSync(join(root, file))
    const again = await check(root)
    expect(readFileSync(join(root, KEPT), 'utf8')).not.toMatch(/episodes\/one|concepts\/move/)
    rmSync(join(root, KEPT))
    expect(await check(root)).toEqual(again)
  })

  test.each([
    ['nothing', ''],
    ['half of it', null],
    ['something else', 'abc\n{}'],
  ])('if it is %s, everything is read closely', async (_, content) => {
    const root = folderOf(FILES)
    const first = await check(root)
    const kept = readFileSync(join(root, KEPT), 'utf8')
    writeFileSync(join(root, KEPT), content ?? kept.slice(0, kept.length / 2))
    read()
    expect(await check(root)).toEqual(first)
    expect(read()).toEqual([2, 3, 1])
  })

  test('one episode checked alone leaves what is kept of the others', async () => {
    const root = folderOf(FILES)
    await check(root)
    await check(root, 'one')
    read()
    await check(root)
    expect(read()).toEqual([0, 0, 0])
  })
})
