import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureSize } from '../../../lib/check/picture-size'
import { barsOf } from '../../../lib/previews/bars'
import { conceptColour } from '../../../lib/previews/colours'
import { drawing } from '../../../lib/previews/drawing'
import { previewPng } from '../../../lib/previews/kept'
import {
  conceptPreview,
  conceptsPreview,
  episodePreview,
  type Preview,
  showPreview,
} from '../../../lib/previews/preview'
import { HOSTILE, PLAIN, shelfOf } from '../feeds/shelf'

async function previewsOf(files: Readonly<Record<string, string>>): Promise<Preview[]> {
  const shelf = await shelfOf(files)
  return [
    showPreview(shelf),
    conceptsPreview(shelf),
    ...shelf.episodes.map((episode) => episodePreview(episode, shelf)),
    ...shelf.concepts.map((concept) => conceptPreview(concept, shelf)),
  ]
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'earmark-previews-'))
}

describe('what a preview shows', () => {
  test('of every page: whose it is, its title and what there is', async () => {
    const told = (await previewsOf(PLAIN)).map(({ kicker, title, text, facts }) =>
      [kicker, title, text, ...facts].join(' | '),
    )
    expect(told).toMatchInlineSnapshot(`
      [
        "Ada Example | Slopes | Short walks, one idea each. | 2 episodes | 3 concepts",
        "Slopes | Concepts | Gradient, Momentum, Valley | 2 episodes | 3 concepts",
        "Slopes | Going uphill | ",
        "Slopes | Going downhill |  | 1:40 | 1 concept",
        "Slopes | Gradient | The steepest way up. | 2 moments | 1 episode",
        "Slopes | Momentum | What keeps going. | 1 moment | 1 episode",
        "Slopes | Valley | Where all ways down end.",
      ]
    `)
  })

  test('the recording in bars, those of a concept in its hue', () => {
    const peaks = new Uint8Array([0, 0, 100, 100, 50, 50, 0, 0])
    const spans = [
      { start: 0, end: 60, hue: 3 },
      { start: 25, end: 50, hue: 5 },
    ]
    expect(barsOf({ peaks, duration: 100, spans }, 4)).toEqual([
      { height: 0, hue: 3 },
      { height: 1, hue: 5 },
      { height: 0.5, hue: 3 },
      { height: 0, hue: null },
    ])
  })

  test('a concept’s own moments alone', async () => {
    const shelf = await shelfOf(PLAIN)
    const momentum = shelf.concepts.find(({ id }) => id === 'momentum')
    if (!momentum) throw new Error('Expected a concept')
    const { wave } = conceptPreview(momentum, shelf)
    expect(wave.spans).toHaveLength(1)
    expect(drawing(conceptPreview(momentum, shelf))).toContain(conceptColour(0))
  })
})

test('a show and a concept are drawn over the newest recording that is known', async () => {
  const uphill = PLAIN['episodes/uphill.mdx'] ?? ''
  const shelf = await shelfOf({
    ...PLAIN,
    'episodes/uphill.mdx': `${uphill}\nEin <Concept id="momentum">Stoß</Concept>.\n`,
  })
  const [, momentum] = shelf.concepts
  if (!momentum) throw new Error('Expected a concept')
  expect(conceptPreview(momentum, shelf).facts).toEqual(['2 moments', '2 episodes'])
  for (const { wave } of [conceptPreview(momentum, shelf), showPreview(shelf)])
    expect(wave.duration).toBe(100_400)
})

describe('a drawing', () => {
  test('has letters as outlines, never as text', async () => {
    for (const preview of [...(await previewsOf(PLAIN)), ...(await previewsOf(HOSTILE))])
      expect(drawing(preview).replace(/ (?:d|xmlns|fill)="[^"]*"/g, '')).not.toMatch(/<text|&|[{}]/)
  })

  test('gives the room of a title that it cannot write to the recording', async () => {
    const [, , first] = await previewsOf(PLAIN)
    if (!first) throw new Error('Expected a preview')
    const loud = { ...first, wave: { ...first.wave, peaks: new Uint8Array(2000).fill(90) } }
    expect(drawing(loud)).toContain('height="132"')
    expect(drawing({ ...loud, title: '登る' })).toContain('height="340"')
  })
})

describe('the picture', () => {
  test('is a PNG of 1200 by 630 for every page, whatever its title', async () => {
    for (const preview of [...(await previewsOf(PLAIN)), ...(await previewsOf(HOSTILE))]) {
      const png = await previewPng(preview, folder())
      expect(pictureSize(png)).toEqual({ kind: 'png', width: 1200, height: 630 })
      expect(Buffer.from(png.slice(-8, -4)).toString()).toBe('IEND')
    }
  })

  test('is alike to the byte when it is drawn again, and another with another title', async () => {
    const [show] = await previewsOf(PLAIN)
    if (!show) throw new Error('Expected a preview')
    const one = await previewPng(show, folder())
    expect(await previewPng(show, folder())).toEqual(one)
    expect(await previewPng({ ...show, title: 'Slope' }, folder())).not.toEqual(one)
  })

  test('is kept, and drawn anew only where something of it changed', async () => {
    const [show] = await previewsOf(PLAIN)
    if (!show) throw new Error('Expected a preview')
    const cache = folder()
    const one = await previewPng(show, cache)
    expect(await previewPng(show, cache)).toEqual(one)
    expect(readdirSync(cache)).toHaveLength(1)
    await previewPng({ ...show, wave: { ...show.wave, peaks: new Uint8Array([1]) } }, cache)
    expect(readdirSync(cache)).toHaveLength(2)
  })
})
