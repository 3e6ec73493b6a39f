import { describe, expect, test } from 'vitest'
import { describe as describePage } from '../../../app/describe'
import { addressesByLanguage, versionsOf } from '../../../lib/feeds/languages'
import { PLAIN, shelfOf } from './shelf'

const uphill = PLAIN['episodes/uphill.mdx'] ?? ''
const downhill = PLAIN['episodes/downhill.mdx'] ?? ''
const german = downhill.replace('Going downhill', 'Bergab').replace('tags:', 'language: de\ntags:')

const PAGE = { title: 'A', description: 'B', route: '/episodes/a/' }

async function slugs(of: string, files: Readonly<Record<string, string>>) {
  return versionsOf(of, await shelfOf({ ...PLAIN, ...files })).map(({ slug }) => slug)
}

describe('the languages of an episode', () => {
  test('are its own and those that files called after it tell it in', async () => {
    const files = {
      'episodes/downhill-de.mdx': german,
      'episodes/downhill-pt-br.mdx': german.replace('language: de', 'language: pt-BR'),
    }
    const all = ['downhill', 'downhill-de', 'downhill-pt-br']
    for (const slug of all) expect(await slugs(slug, files)).toEqual(all)
    expect(await slugs('uphill', files)).toEqual(['uphill'])
    const [first, second] = versionsOf('downhill', await shelfOf({ ...PLAIN, ...files }))
    expect(first).toEqual({ slug: 'downhill', language: 'en', title: 'Going downhill' })
    expect(second).toEqual({ slug: 'downhill-de', language: 'de', title: 'Bergab' })
  })

  test.each([
    ['of the same language', 'downhill-en', downhill],
    ['of another one', 'downhill-fr', german],
    ['after no other one', 'sideways-de', german],
    ['only part of whose name is a language', 'downhill-made', german],
  ])('are no others for a file %s', async (_, name, file) => {
    expect(await slugs(name, { [`episodes/${name}.mdx`]: file })).toEqual([name])
  })
})

describe('the addresses by language', () => {
  test('are those of each version, and one for all other languages', async () => {
    const shelf = await shelfOf({ ...PLAIN, 'episodes/downhill-de.mdx': german })
    const page = 'https://slopes.example/podcast/episodes/downhill'
    const expected = { en: `${page}/`, de: `${page}-de/`, 'x-default': `${page}/` }
    expect(addressesByLanguage('downhill', shelf)).toEqual(expected)
    expect(addressesByLanguage('downhill-de', shelf)).toEqual(expected)
    expect(describePage(shelf.show, { ...PAGE, languages: expected }).alternates).toMatchObject({
      canonical: 'https://slopes.example/podcast/episodes/a/',
      languages: expected,
    })
  })

  test('are its own alone where nothing tells it in another language', async () => {
    expect(addressesByLanguage('uphill', await shelfOf(PLAIN))).toEqual({
      de: 'https://slopes.example/podcast/episodes/uphill/',
    })
  })

  test('are none in a show of one language', async () => {
    const files = { 'episodes/uphill.mdx': uphill.replace('language: de', 'language: en') }
    expect(addressesByLanguage('uphill', await shelfOf({ ...PLAIN, ...files }))).toEqual({})
  })
})
