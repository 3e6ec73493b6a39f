import { parseFeed } from 'podcast-partytime'
import { describe, expect, test } from 'vitest'
import { feedOf } from '../../../lib/feeds/feed'
import type { Library } from '../../../lib/library'
import { attributesIn, textsIn } from './read-xml'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'

async function plain(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  return feedOf(await shelfOf({ ...PLAIN, ...changes }))
}

describe('the feed of a show', () => {
  test('says all that the show and its episodes say, and nothing of drafts and what is scheduled', async () => {
    await expect(await plain()).toMatchFileSnapshot('golden/plain.xml')
  })

  test('keeps every text as it is written, whatever it looks like', async () => {
    const xml = feedOf(await shelfOf(HOSTILE))
    await expect(xml).toMatchFileSnapshot('golden/hostile.xml')
    expect(xml.replace('<?xml', '')).not.toMatch(/]]>|<!|<script|<b>/)
    expect(textsIn(xml, 'title')).toEqual([TITLE, TITLE])
    expect(textsIn(xml, 'podcast:person')).toEqual(['<Ada> & "Co"'])
    expect(attributesIn(xml, 'podcast:person', 'role')).toEqual(['"guest"'])
    expect(attributesIn(xml, 'podcast:funding', 'url')).toEqual(["https://give.example/?a=1&b='2'"])
  })

  test('says nothing of explicitness, a cover and a lock where nobody did', async () => {
    const xml = feedOf(await shelfOf(HOSTILE))
    expect(xml).not.toMatch(/explicit|image|locked|medium|license|itunes:type|owner/)
  })

  test('knows length, size and type of a recording by its content', async () => {
    const xml = await plain()
    expect(attributesIn(xml, 'enclosure', 'length')).toEqual(['0', '1234567'])
    expect(attributesIn(xml, 'enclosure', 'type')).toEqual(['audio/mp4', 'audio/mpeg'])
    expect(textsIn(xml, 'itunes:duration')).toEqual(['100'])
  })

  test('lets apps play the segments by themselves that their author marks', async () => {
    const marked = (PLAIN['episodes/downhill.mdx'] ?? '')
      .replace('at="10"', 'at="10" soundbite')
      .replace('until="80"', 'until="80" soundbite="Once <more>"')
    const xml = await plain({ 'episodes/downhill.mdx': marked })
    expect(textsIn(xml, 'podcast:soundbite')).toEqual(['Gradient', 'Once <more>'])
    expect(attributesIn(xml, 'podcast:soundbite', 'startTime')).toEqual(['10', '60.5'])
    expect(attributesIn(xml, 'podcast:soundbite', 'duration')[1]).toBe('19.5')
    const [, downhill] = parseFeed(xml)?.items ?? []
    expect(downhill?.podcastSoundbites).toMatchObject([
      { title: 'Gradient', startTime: 10 },
      { title: 'Once <more>', startTime: 60.5, duration: 19.5 },
    ])
  })

  test('cuts the title of a soundbite that is called as a concept is, where apps hold no more', async () => {
    const marked = (PLAIN['episodes/downhill.mdx'] ?? '').replace('at="10"', 'at="10" soundbite')
    const xml = await plain({
      'episodes/downhill.mdx': marked,
      'concepts/gradient.mdx': `---\nterm: ${'slope '.repeat(30)}\n---\n\nSteep.\n`,
    })
    expect(textsIn(xml, 'podcast:soundbite')).toEqual([`${'slope '.repeat(21).trim()}…`])
  })

  test('names no file that is empty because nobody knows the length of the recording', async () => {
    const feed = parseFeed(await plain())
    const [uphill] = feed?.items ?? []
    expect(uphill?.podcastTranscripts?.map(({ type }) => type)).toEqual(['text/plain'])
    expect(uphill?.podcastChapters).toBeUndefined()
  })

  test('is of the day of its newest episode', async () => {
    expect(textsIn(await plain(), 'lastBuildDate')).toEqual(['Sat, 09 Mar 2024 00:00:00 GMT'])
  })

  test('is well without any episode', async () => {
    const xml = feedOf({ ...(await shelfOf(PLAIN)), episodes: [] })
    expect(textsIn(xml, 'item')).toEqual([])
    expect(textsIn(xml, 'channel')).toHaveLength(1)
    expect(xml).not.toContain('lastBuildDate')
  })
})

describe('the id of an episode', () => {
  const downhill = PLAIN['episodes/downhill.mdx'] ?? ''
  const show = PLAIN['show.yaml'] ?? ''

  test.each([
    [
      'another title',
      { 'episodes/downhill.mdx': downhill.replace('Going downhill', 'Down we go') },
    ],
    ['another day', { 'episodes/downhill.mdx': downhill.replace('2024-03-02', '2024-04-02') }],
    ['another number', { 'episodes/downhill.mdx': downhill.replace('episode: 1', 'episode: 7') }],
    ['another address of the site', { 'show.yaml': show.replace('slopes.example', 'a.example') }],
  ])('stays with %s', async (_, changes) => {
    const before = await plain()
    const after = await plain(changes)
    expect(after).not.toBe(before)
    expect(textsIn(after, 'guid').toSorted()).toEqual(['9a5b', 'downhill'])
  })

  test('of the show stays with another address where it is written down', async () => {
    const guid = '917393e3-1b1e-5cef-ace4-edaa54e1f810'
    const moved = show.replace('slopes.example', 'a.example') + `guid: ${guid}\n`
    expect(textsIn(await plain({ 'show.yaml': moved }), 'podcast:guid')).toEqual([guid])
  })
})

describe('another reader of podcasts', () => {
  test('finds in the feed what was put there', async () => {
    const feed = parseFeed(await plain())
    expect(feed).toMatchObject({
      title: 'Slopes',
      link: 'https://slopes.example/podcast/',
      language: 'en',
      explicit: false,
      author: 'Ada Example',
      owner: { name: 'Ada Example', email: 'ada@slopes.example' },
      itunesImage: 'https://slopes.example/podcast/images/cover.png',
      itunesCategory: ['Science > Mathematics', 'Education'],
      guid: '87fbe84b-69bd-57da-9a5c-f26cd8a8031a',
      locked: true,
      medium: 'podcast',
      license: { identifier: 'cc-by-4.0' },
      podcastFunding: [{ message: 'Buy me a coffee', url: 'https://give.example/ada' }],
      podcastTxt: [{ purpose: 'verify', value: 'abc-1234' }],
      pubsub: { self: 'https://slopes.example/podcast/feed.xml' },
    })
    expect(feed?.items.map(({ guid }) => guid)).toEqual(['9a5b', 'downhill'])
    expect(feed?.items[1]).toMatchObject({
      title: 'Going downhill',
      duration: 100,
      enclosure: {
        url: 'https://slopes.example/podcast/audio/talk.mp3',
        length: 1_234_567,
        type: 'audio/mpeg',
      },
      itunesEpisode: 1,
      itunesSeason: 1,
      podcastPeople: [
        { name: 'Ada Example', role: 'Host' },
        { name: 'Ben Örtlich', role: 'Host' },
      ],
    })
    expect(feed?.items[1]?.podcastTranscripts).toHaveLength(4)
    expect(feed?.items[1]?.podcastChapters?.type).toBe('application/json+chapters')
  })

  test('reads 1,000 episodes', async () => {
    const shelf = await shelfOf(PLAIN)
    const feed = parseFeed(feedOf(many(shelf, 1000)))
    expect(new Set(feed?.items.map(({ guid }) => guid)).size).toBe(1000)
    expect(feed?.items.every(({ enclosure }) => enclosure.length === 1_234_567)).toBe(true)
  })
})

/** A library with so many episodes, each like the last one. */
function many(shelf: Library, count: number): Library {
  const last = shelf.episodes.at(-1)
  if (!last) throw new Error('Expected an episode')
  const episodes = Array.from({ length: count }, (_, i) => ({ ...last, slug: `episode-${i}` }))
  return { ...shelf, episodes }
}
