import { describe, expect, test } from 'vitest'
import { manifestOf } from '../../../lib/feeds/manifest'
import { robotsOf } from '../../../lib/feeds/robots'
import { sitemapOf } from '../../../lib/feeds/sitemap'
import { textsIn } from './read-xml'
import { HOSTILE, PLAIN, shelfOf, TITLE } from './shelf'

describe('the sitemap', () => {
  test('has every page, with the day of the newest episode told there', async () => {
    expect(sitemapOf(await shelfOf(PLAIN))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url>
          <loc>https://slopes.example/podcast/</loc>
          <lastmod>2024-03-09</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/concepts/</loc>
          <lastmod>2024-03-09</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/episodes/uphill/</loc>
          <lastmod>2024-03-09</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/episodes/downhill/</loc>
          <lastmod>2024-03-02</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/concepts/gradient/</loc>
          <lastmod>2024-03-02</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/concepts/momentum/</loc>
          <lastmod>2024-03-02</lastmod>
        </url>
        <url>
          <loc>https://slopes.example/podcast/concepts/valley/</loc>
        </url>
      </urlset>
      "
    `)
  })

  test('has an address that XML would read otherwise as it is', async () => {
    const { show, ...rest } = await shelfOf(PLAIN)
    const xml = sitemapOf({ ...rest, show: { ...show, base: 'https://a.example/b&c' } })
    expect(textsIn(xml, 'loc')[0]).toBe('https://a.example/b&c/')
  })
})

test('robots are told where the sitemap stands', async () => {
  const { show } = await shelfOf(PLAIN)
  expect(robotsOf(show)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://slopes.example/podcast/sitemap.xml\n',
  )
})

test('the manifest names the show, and no address outside its folder', async () => {
  const { show } = await shelfOf(HOSTILE)
  expect(JSON.parse(manifestOf(show))).toMatchObject({
    name: TITLE,
    lang: 'ar',
    start_url: '.',
    icons: [{ src: 'icon.svg' }],
  })
})
