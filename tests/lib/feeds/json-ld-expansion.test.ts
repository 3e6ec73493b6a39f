import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { conceptsThing, conceptThing } from '../../../lib/feeds/json-ld/concepts'
import { episodeThing } from '../../../lib/feeds/json-ld/episode'
import { seriesThing } from '../../../lib/feeds/json-ld/series'
import { jsonLd, type Thing } from '../../../lib/feeds/json-ld/thing'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'

/** What of schema.org's context matters here: the vocabulary, and which values are addresses or days. */
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(
    ['contentUrl', 'image', 'license', 'url', 'webFeed'].map((name) => [
      name,
      { '@id': `http://schema.org/${name}`, '@type': '@id' },
    ]),
  ),
  datePublished: {
    '@id': 'http://schema.org/datePublished',
    '@type': 'http://schema.org/Date',
  },
}

/** The thing as a reader of JSON-LD has it, without any network; throws where the reader would leave anything out. */
async function expanded(thing: Thing) {
  const [read, ...others] = await jsonld.expand(JSON.parse(jsonLd(thing)), {
    safe: true,
    documentLoader: async (documentUrl) => {
      expect(documentUrl).toBe('https://schema.org')
      return { documentUrl, document: { '@context': CONTEXT } }
    },
  })
  expect(others).toEqual([])
  return read ?? {}
}

async function told(files: Readonly<Record<string, string>>): Promise<Thing[]> {
  const { show, concepts, episodes } = await shelfOf(files)
  const terms = new Map(concepts.map(({ id, term }) => [id, term]))
  return [
    seriesThing(show),
    conceptsThing(show, concepts),
    ...concepts.map((concept) => conceptThing(show, concept)),
    ...episodes.map((episode) => episodeThing(episode, show, terms)),
  ]
}

/** The addresses that stand anywhere in a thing. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key === '@id' && typeof one === 'string' ? one : idsIn(one),
  )
}

test('a reader of JSON-LD takes every value of every thing, and every address is whole', async () => {
  for (const thing of [...(await told(PLAIN)), ...(await told(HOSTILE))]) {
    const read = await expanded(thing)
    expect(read['@type']).toEqual([`http://schema.org/${thing['@type']}`])
    const properties = Object.keys(JSON.parse(jsonLd(thing))).filter(
      (name) => !name.startsWith('@'),
    )
    expect(Object.keys(read)).toEqual(
      expect.arrayContaining(properties.map((name) => `http://schema.org/${name}`)),
    )
    const ids = idsIn(read)
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => !/^https:\/\/\S+$/.test(id))).toEqual([])
  }
})

test('a title is read as it was written', async () => {
  const episode = (await told(HOSTILE)).at(-1)
  if (!episode) throw new Error('Expected an episode')
  expect((await expanded(episode))['http://schema.org/name']).toEqual([{ '@value': TITLE }])
})
