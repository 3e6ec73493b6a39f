import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../lib/library'
import { documentsOf } from '../../../lib/search/build/documents'
import { searchFiles } from '../../../lib/search/build/search-files'
import { createEngine } from '../../../lib/search/engine'
import type { Block, Catalogue } from '../../../lib/search/files'
import { words } from '../../../lib/transcript/tokens'
import { PLAIN, shelfOf } from '../feeds/shelf'
import { shown } from './show'

const FIVE = resolve(join('tests', 'fixtures', 'site'))

describe('the files of five episodes', async () => {
  const library = await loadLibrary(FIVE)
  const files = searchFiles(library)
  const read = (file: string) => JSON.parse(files.get(file) ?? 'null')
  const engine = await createEngine(async (file) => files.get(file) ?? '')

  test('are the same for the same library, and each is named in the catalogue', async () => {
    const again = searchFiles(await loadLibrary(FIVE))
    expect([...again]).toEqual([...files])
    const catalogue: Catalogue = read('catalogue.json')
    const { shards, common, spelling } = catalogue
    const entries = [...shards, ...common.map(([, ...files]) => files), ...spelling]
    const named = entries.flat().filter((part) => String(part).endsWith('.json'))
    const texts = [...files.keys()].filter((file) => file.startsWith('text-'))
    expect([...files.keys()].sort()).toEqual(['catalogue.json', ...named, ...texts].sort())
  })

  test('have what an episode is about apart, then headings and speakers', () => {
    const blockOf = (name: string): Block =>
      read([...files.keys()].find((file) => file.startsWith(name)) ?? '')
    expect(blockOf('text-downhill-0')).toEqual([
      {
        text: 'A walk in two voices · Two people walk down a hill and speak about it. · Ada Example, Ben Örtlich',
      },
    ])
    expect(blockOf('text-downhill-1').slice(0, 2)).toMatchObject([
      { text: 'The way down', heading: true },
      { text: expect.stringContaining('Welcome to the hill'), speaker: 'Ada Example' },
    ])
  })

  test('lead to the very word', async () => {
    const { transcript } = library.episodes.find(({ slug }) => slug === 'downhill') ?? fail()
    const index = transcript.words.findIndex(({ text }) => text === 'steepest')
    const { passages } = await engine.search('steepest', { limit: 10 })
    const found = passages.find(({ slug }) => slug === 'downhill')
    const spoken = transcript.words[index]?.start ?? NaN
    expect(found?.start).toBeGreaterThanOrEqual(spoken)
    expect(found?.start).toBeLessThan(spoken + 20)
  })

  test('lead to the paragraph where words have no times', async () => {
    const { transcript } = library.episodes.find(({ slug }) => slug === 'uphill') ?? fail()
    const paragraph = transcript.paragraphs.find(({ text }) => text.includes('Gipfel'))
    const { passages } = await engine.search('Gipfel', { limit: 10 })
    expect(passages.map(({ start }) => start)).toEqual([paragraph?.start])
  })

  test('every word of every paragraph finds its paragraph', async () => {
    for (const { slug, transcript } of library.episodes)
      for (const { text, start, end } of transcript.paragraphs)
        for (const word of words(text)) {
          const { passages } = await engine.search(`${word} `, { limit: 100 })
          const here = passages.filter((hit) => hit.slug === slug)
          expect(here.some((hit) => hit.start >= start && hit.start <= end)).toBe(true)
        }
  })
})

test('drafts and scheduled episodes are not found', async () => {
  const library = await shelfOf(PLAIN)
  expect(documentsOf(library).map(({ entry }) => ('id' in entry ? entry.id : entry.slug))).toEqual([
    'gradient',
    'momentum',
    'valley',
    'uphill',
    'downhill',
  ])
  const files = searchFiles(library)
  const engine = await createEngine(async (file) => files.get(file) ?? '')
  expect(shown(await engine.search('not yet', { limit: 10 }))).toEqual([])
  expect((await engine.search('draft', { limit: 10 })).episodes).toEqual([])
})

function fail(): never {
  throw new Error('The fixture lacks an episode')
}
