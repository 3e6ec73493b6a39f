import type { Page } from '@playwright/test'
import { EPISODE, expect, PODCAST_SITE, SECOND_SITE, test, UPHILL } from './site'

const TITLE = '</script><script>alert("up")</script> صعود — 登る “&amp;” 🏔️'

/** The texts of all elements of a file with this name, by the browser's strict reading of XML. */
async function textsIn(page: Page, file: string, name: string): Promise<string[]> {
  return page.evaluate(
    async ([address = '', wanted = '']) => {
      const text = await (await fetch(address)).text()
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const broken = xml.querySelector('parsererror')
      if (broken) throw new Error(broken.textContent)
      return Array.from(xml.getElementsByTagName(wanted), (one) => one.textContent)
    },
    [file, name],
  )
}

/** What search engines read in a page. */
async function jsonLdIn(page: Page): Promise<Record<string, unknown>[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  return texts.map((text) => JSON.parse(text))
}

test.describe('in a show with a title full of markup', () => {
  test.use(SECOND_SITE)

  test.beforeEach(async ({ page }) => {
    await page.goto('/')
  })

  test('the feed is XML without a flaw, and has the title as it is written', async ({ page }) => {
    expect(await textsIn(page, '/feed.xml', 'title')).toEqual([
      'Slopes & "Valleys" </title> 🎧',
      'Looking back',
      'Noise on the road',
      'The valley that is not the last',
      TITLE,
      'Going downhill',
    ])
    expect(await textsIn(page, '/feed.xml', 'guid')).toEqual([
      'looking-back',
      'noise-on-the-road',
      'the-valley',
      'uphill',
      'downhill',
    ])
  })

  test('so is the feed of a concept', async ({ page }) => {
    const titles = await textsIn(page, '/concepts/gradient/feed.xml', 'title')
    expect(titles).toContain(`Gradient at 0:24 in ${TITLE}`)
  })

  test('so is the sitemap, and every page it names is there', async ({ page, request }) => {
    const pages = await textsIn(page, '/sitemap.xml', 'loc')
    expect(pages).toHaveLength(14)
    for (const { pathname } of pages.map((address) => new URL(address)))
      expect((await request.get(pathname)).status(), pathname).toBe(200)
  })

  test('search engines read the title as it is written, once', async ({ page }) => {
    await page.goto(UPHILL)
    const [episode, ...others] = await jsonLdIn(page)
    expect(others).toEqual([])
    expect(episode).toMatchObject({ '@type': 'PodcastEpisode', name: TITLE })
  })
})

for (const [path, type, feeds] of [
  ['/', 'PodcastSeries', ['/feed.xml']],
  ['/concepts/', 'DefinedTermSet', ['/feed.xml']],
  ['/concepts/dropout/', 'DefinedTerm', ['/feed.xml', '/concepts/dropout/feed.xml']],
  [EPISODE, 'PodcastEpisode', ['/feed.xml']],
] as const)
  test(`${path} names its feeds, which are there, and what it is`, async ({ page, request }) => {
    await page.goto(path)
    const named = await page
      .locator('link[rel="alternate"][type="application/rss+xml"]')
      .evaluateAll((links) => links.map((link) => new URL(String(Reflect.get(link, 'href')))))
    expect(named.map(({ pathname }) => pathname)).toEqual(feeds)
    for (const feed of feeds) expect((await request.get(feed)).status()).toBe(200)
    expect(await jsonLdIn(page)).toMatchObject([{ '@type': type }])
  })

for (const path of [
  ...['/', '/concepts/', '/concepts/dropout/', EPISODE],
  ...['/search/', '/notes/', '/review/'],
])
  test(`${path} has a picture of 1200 by 630 where a link to it is shared`, async ({ page }) => {
    await page.goto(path)
    const told = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
    const address = new URL((await told('og:image')) ?? '')
    expect(address.href).toMatch(/^https:\/\/key-concepts\.example\//)
    expect(await page.locator('meta[name="twitter:card"]').getAttribute('content')).toBe(
      'summary_large_image',
    )
    const size = await page.evaluate(async (src) => {
      const picture = new Image()
      picture.src = src
      await picture.decode()
      return [picture.naturalWidth, picture.naturalHeight].map(String)
    }, address.pathname)
    expect(size).toEqual([await told('og:image:width'), await told('og:image:height')])
    expect(size).toEqual(['1200', '630'])
  })

test('a walk to an episode brings what search engines are told of it, and runs nothing', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Exploring Key Concepts' }).click()
  await expect(page.locator('.transcript script[type="application/ld+json"]')).toBeAttached()
})

test('the feed counts the bytes of the recording that is there', async ({ page, request }) => {
  await page.goto('/')
  const [enclosure] = await page.evaluate(async () => {
    const text = await (await fetch('/feed.xml')).text()
    const xml = new DOMParser().parseFromString(text, 'application/xml')
    return Array.from(xml.querySelectorAll('enclosure'), (one) => ({
      url: one.getAttribute('url') ?? '',
      length: one.getAttribute('length'),
    }))
  })
  const recording = await request.get(new URL(enclosure?.url ?? '').pathname)
  expect(enclosure?.length).toBe(String((await recording.body()).length))
})

test.describe('under a path', () => {
  test.use(PODCAST_SITE)

  test('the manifest stays in it', async ({ page, request }) => {
    await page.goto('')
    const manifest = page.locator('link[rel="manifest"]')
    await expect(manifest).toHaveAttribute('href', '/podcast/manifest.webmanifest')
    const { icons } = await (await request.get('/podcast/manifest.webmanifest')).json()
    expect((await request.get(`/podcast/${icons[0].src}`)).status()).toBe(200)
  })
})
