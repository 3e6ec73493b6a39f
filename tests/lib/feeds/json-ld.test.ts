import { describe, expect, test } from 'vitest'
import { conceptsThing, conceptThing } from '../../../lib/feeds/json-ld/concepts'
import { episodeThing } from '../../../lib/feeds/json-ld/episode'
import { seriesThing } from '../../../lib/feeds/json-ld/series'
import { jsonLd, type Thing } from '../../../lib/feeds/json-ld/thing'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'

function golden(thing: Thing): string {
  return `${JSON.stringify(JSON.parse(jsonLd(thing)), null, 2)}\n`
}

async function told(files: Readonly<Record<string, string>>, slug: string): Promise<Thing> {
  const { episodes, concepts, show } = await shelfOf(files)
  const episode = episodes.find((one) => one.slug === slug)
  if (!episode) throw new Error(`Expected an episode ${slug}`)
  return episodeThing(episode, show, new Map(concepts.map(({ id, term }) => [id, term])))
}

describe('what search engines are told', () => {
  test('of an episode: its recording, its clips, what it is about', async () => {
    await expect(golden(await told(PLAIN, 'downhill'))).toMatchFileSnapshot('golden/episode.json')
  })

  test('of a recording elsewhere: what can be known of it', async () => {
    expect(JSON.parse(jsonLd(await told(PLAIN, 'uphill'))).associatedMedia).toEqual({
      '@type': 'AudioObject',
      contentUrl: 'https://cdn.example/a%20b/uphill.m4a?v=1',
      encodingFormat: 'audio/mp4',
      transcript: 'https://slopes.example/podcast/episodes/uphill/transcript.txt',
    })
  })

  test('of the show', async () => {
    const { show } = await shelfOf(PLAIN)
    await expect(golden(seriesThing(show))).toMatchFileSnapshot('golden/series.json')
  })

  test('of the concepts, and of one', async () => {
    const { show, concepts } = await shelfOf(PLAIN)
    const [gradient] = concepts
    if (!gradient) throw new Error('Expected a concept')
    const both = golden(conceptsThing(show, concepts)) + golden(conceptThing(show, gradient))
    await expect(both).toMatchFileSnapshot('golden/concepts.json.txt')
  })

  test('cannot end the script it stands in, and is what was written', async () => {
    const text = jsonLd(await told(HOSTILE, 'uphill'))
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({
      name: TITLE,
      actor: [{ name: '<Ada> & "Co"' }],
      keywords: ['<tag>', 'a "quote"'],
      hasPart: [{ name: ']]> </script> & <i>memory</i>', startOffset: 8, endOffset: 24 }],
    })
  })
})
