import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { iframeOf, oembedOf } from '../../../lib/feeds/embed'
import { appsFor } from '../../../lib/feeds/subscribe'
import { embedHtml } from '../../../lib/formats/embed'
import { type Citation, citationsOf } from '../../../lib/formats/published/citation'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'

async function told(files: Readonly<Record<string, string>>, slug: string) {
  const { show, episodes } = await shelfOf(files)
  const episode = episodes.find((one) => one.slug === slug)
  if (!episode) throw new Error(`Expected an episode ${slug}`)
  return { show, episode: episode.transcript }
}

function documentOf(html: string) {
  const { document } = new Window()
  document.body.innerHTML = html
  return document
}

describe('the player for pages of others', () => {
  test('is one frame, whatever the title is', async () => {
    const { show, episode } = await told(HOSTILE, 'uphill')
    const { body } = documentOf(iframeOf(episode, show))
    expect(body.querySelectorAll('*')).toHaveLength(1)
    const frame = body.firstElementChild
    expect(frame?.getAttribute('src')).toBe('https://slopes.example/embed/uphill/')
    expect(frame?.getAttribute('title')).toBe(`${TITLE} · ${TITLE}`)
  })

  test('is told by oEmbed with all that a rich one must have', async () => {
    const { show, episode } = await told(PLAIN, 'downhill')
    expect(JSON.parse(oembedOf(episode, show))).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Going downhill',
      author_name: 'Ada Example',
      provider_name: 'Slopes',
      provider_url: 'https://slopes.example/podcast/',
      html: iframeOf(episode, show),
      width: 640,
      height: 360,
      thumbnail_url: 'https://slopes.example/podcast/episodes/downhill/preview.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
  })

  test('has every paragraph with its time and who says it, and no link', async () => {
    const { episode } = await told(PLAIN, 'downhill')
    const { body } = documentOf(embedHtml(episode))
    expect(Array.from(body.children, (p) => p.textContent)).toEqual(
      episode.paragraphs.map(({ text }) => text),
    )
    expect(body.querySelectorAll('a')).toHaveLength(0)
    expect(body.firstElementChild?.getAttribute('data-speaker')).toBe('Ada Example')
    expect(body.firstElementChild?.getAttribute('data-start')).toBe('0')
  })
})

test('apps open the feed by their own links', async () => {
  const { show } = await told(PLAIN, 'downhill')
  expect(appsFor(show).map(({ url }) => url)).toEqual([
    'podcast://slopes.example/podcast/feed.xml',
    'overcast://x-callback-url/add?url=https%3A%2F%2Fslopes.example%2Fpodcast%2Ffeed.xml',
    'pktc://subscribe/slopes.example/podcast/feed.xml',
    'castro://subscribe/slopes.example/podcast/feed.xml',
    'https://antennapod.org/deeplink/subscribe?url=https%3A%2F%2Fslopes.example%2Fpodcast%2Ffeed.xml&title=Slopes',
    'https://podcastaddict.com/feed/https%3A%2F%2Fslopes.example%2Fpodcast%2Ffeed.xml',
  ])
})

/** The citation of the second 83. */
function momentOf({ moment: [before, between, after] }: Citation): string {
  return `${before}1:23${between}#t=1:23${after}`
}

describe('a citation', () => {
  test('names the episode, who made it, its day and its address', async () => {
    const { show, episode } = await told(PLAIN, 'downhill')
    expect(
      citationsOf(episode, show)
        .flatMap((told) => [told.whole, momentOf(told)])
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "“Going downhill”, Ada Example, Slopes, podcast, 2024-03-02. https://slopes.example/podcast/episodes/downhill/

      “Going downhill”, Ada Example, Slopes, podcast, 2024-03-02, at 1:23. https://slopes.example/podcast/episodes/downhill/#t=1:23

      [“Going downhill”](https://slopes.example/podcast/episodes/downhill/), Ada Example, Slopes, podcast, 2024-03-02

      At 1:23 in [“Going downhill”](https://slopes.example/podcast/episodes/downhill/#t=1:23), Ada Example, Slopes, podcast, 2024-03-02

      @misc{downhill-2024,
        title = {{Going downhill}},
        author = {{Ada Example}},
        howpublished = {Podcast, Slopes},
        date = {2024-03-02},
        year = {2024},
        url = {https://slopes.example/podcast/episodes/downhill/},
      }

      @misc{downhill-2024,
        title = {{Going downhill}},
        author = {{Ada Example}},
        howpublished = {Podcast, Slopes},
        date = {2024-03-02},
        year = {2024},
        note = {At 1:23},
        url = {https://slopes.example/podcast/episodes/downhill/#t=1:23},
      }"
    `)
  })

  test('keeps what TeX and Markdown take for markup', async () => {
    const { show, episode } = await told(PLAIN, 'downhill')
    const meta = { ...episode.meta, title: '100% {of} $x_1^2$ & \\ ~ # *all* [1]' }
    const [, markdown, bibtex] = citationsOf({ slug: 'a', meta }, show).map(momentOf)
    expect(bibtex).toContain(
      '{{100\\% \\textbraceleft{}of\\textbraceright{} \\$x\\_1\\textasciicircum{}2\\$ \\& \\textbackslash{} \\textasciitilde{} \\# *all* [1]}}',
    )
    expect(markdown).toContain('\\*all\\* \\[1\\]”](https:')
  })
})
