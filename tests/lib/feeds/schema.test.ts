import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import { describe, expect, onTestFinished, test } from 'vitest'
import { conceptFeedOf } from '../../../lib/feeds/concept-feed'
import { feedOf } from '../../../lib/feeds/feed'
import { sitemapOf } from '../../../lib/feeds/sitemap'
import { HOSTILE, PLAIN, shelfOf } from './shelf'

/** What libxml2 finds wrong with a feed, by the schema beside this test; throws where it is no XML. */
function faultsOf(xml: string): string | null {
  const schema = documentOf(readFileSync(join(import.meta.dirname, 'feed.rng'), 'utf8'))
  const validator = RelaxNGValidator.fromDoc(schema)
  onTestFinished(() => validator.dispose())
  try {
    validator.validate(documentOf(xml))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown'
  }
}

function documentOf(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml)
  onTestFinished(() => document.dispose())
  return document
}

const SOUNDBITES = (PLAIN['episodes/downhill.mdx'] ?? '')
  .replace('at="10"', 'at="10" soundbite')
  .replace('until="80"', 'until="80" soundbite="Once & more"')

describe('a validator of XML', () => {
  test.each([
    ['plain', PLAIN],
    ['with soundbites', { ...PLAIN, 'episodes/downhill.mdx': SOUNDBITES }],
    ['hostile', HOSTILE],
  ])('finds nothing wrong with the feeds of a show: %s', async (_, files) => {
    const shelf = await shelfOf(files)
    expect(faultsOf(feedOf(shelf))).toBeNull()
    for (const concept of shelf.concepts) expect(faultsOf(conceptFeedOf(concept, shelf))).toBeNull()
    expect(() => documentOf(sitemapOf(shelf))).not.toThrow()
  })

  test('finds nothing wrong with 1,000 episodes', async () => {
    const shelf = await shelfOf(PLAIN)
    const episodes = Array.from({ length: 500 }, () => shelf.episodes).flat()
    expect(faultsOf(feedOf({ ...shelf, episodes }))).toBeNull()
  })

  test('would find what is wrong', async () => {
    const xml = feedOf(await shelfOf(PLAIN))
    expect(faultsOf(xml.replace(/<guid.*<\/guid>/, ''))).toMatch(/item/)
    expect(faultsOf(xml.replace('rel="captions"', 'rel="caption"'))).not.toBeNull()
    expect(() => documentOf(xml.replace('</channel>', ''))).toThrow()
  })
})
