import { createServer } from 'node:http'
import type { FrameLocator, Page } from '@playwright/test'
import { EPISODE, expect, SECOND_SITE, test, UPHILL } from './site'

const EMBED = EPISODE.replace('episodes', 'embed')

/** A page of somebody else, at another origin, with this page of ours in a frame. */
async function framed(page: Page, baseURL: string | undefined, path: string) {
  const src = new URL(path, baseURL).href
  const html = `<!doctype html><title>An article</title><iframe src="${src}" width="640" height="360"></iframe>`
  const server = createServer((_, response) =>
    response.setHeader('Content-Type', 'text/html').end(html),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Expected a port')
  await page.goto(`http://127.0.0.1:${address.port}/`)
  server.unref()
  return page.frameLocator('iframe')
}

function word(frame: FrameLocator): Promise<string> {
  return frame.locator('html').evaluate(() => {
    const [range] = CSS.highlights.get('word') ?? []
    return range?.toString() ?? ''
  })
}

test.describe('in a page of others', () => {
  test.use({ tolerated: /another origin: http:\/\/127\.0\.0\.1|frame-ancestors/ })

  test('it plays, lights the word, and shows its paragraph and its concept', async ({
    page,
    baseURL,
  }) => {
    const frame = await framed(page, baseURL, `${EMBED}#t=4:21`)
    await expect(frame.getByRole('slider', { name: 'Seek' })).toHaveAttribute(
      'aria-valuetext',
      /^4 minutes 21/,
    )
    await frame.getByRole('button', { name: 'Play', exact: true }).click()
    await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
    await expect(frame.locator('.embed-text p[aria-current]')).toContainText('Dropout')
    await expect(frame.locator('.embed-text p:visible')).toHaveCount(1)
    await expect(frame.getByRole('complementary', { name: 'Concept' })).toContainText('Dropout')
    await expect.poll(() => word(frame)).not.toBe('')
    await expect(frame.getByRole('region', { name: 'Player' })).toHaveCount(1)
  })

  test('it begins at a concept, and its links leave the frame', async ({ page, baseURL }) => {
    const frame = await framed(page, baseURL, `${EMBED}#dropout`)
    const concept = frame.getByRole('complementary', { name: 'Concept' })
    await expect(concept.getByRole('link', { name: 'Dropout' })).toHaveAttribute('target', '_blank')
    const seek = frame.getByRole('slider', { name: 'Seek' })
    await expect(seek).toHaveAttribute('aria-valuetext', /^4 minutes/)
    const links = await frame
      .locator('a[href]:not([href^="#"])')
      .evaluateAll((all) =>
        all.filter((a) => a.checkVisibility()).map((a) => Reflect.get(a, 'target')),
      )
    expect(new Set(links)).toEqual(new Set(['_blank']))
  })

  test('no other page may stand there', async ({ page, baseURL }) => {
    const frame = await framed(page, baseURL, EPISODE)
    await expect(frame.locator('body')).not.toContainText('Deep Learning')
  })
})

test('it is a page without the head of the site, which search engines leave alone', async ({
  page,
}) => {
  await page.goto(EMBED)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Exploring Key Concepts/)
  await expect(page.locator('.site-header')).toBeHidden()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${EPISODE}$`),
  )
})

test('it reads as a whole without JavaScript', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto(EMBED)
  expect(await page.locator('.embed-text p:visible').count()).toBeGreaterThan(10)
  await expect(page.locator('audio[controls]')).toBeVisible()
  await page.close()
})

test('other sites find the player by the page’s address', async ({ page, request }) => {
  await page.goto(EPISODE)
  const named = page.locator('link[rel="alternate"][type="application/json+oembed"]')
  const { pathname } = new URL((await named.getAttribute('href')) ?? '')
  const told = await (await request.get(pathname)).json()
  expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 360 })
  const [, src = ''] = /src="([^"]*)"/.exec(told.html) ?? []
  expect(new URL(src).pathname).toBe(EMBED)
  expect((await request.get(new URL(src).pathname)).status()).toBe(200)
  expect((await request.get(new URL(told.thumbnail_url).pathname)).status()).toBe(200)
})

test.describe('with a title full of markup', () => {
  test.use(SECOND_SITE)

  test('the code to copy holds it as text', async ({ page, request }) => {
    const { html, title } = await (await request.get(`${UPHILL}oembed.json`)).json()
    await page.goto('/')
    const attributes = await page.evaluate((code) => {
      const { body } = new DOMParser().parseFromString(code, 'text/html')
      return {
        elements: body.querySelectorAll('*').length,
        title: body.querySelector('iframe')?.title,
      }
    }, html)
    expect(attributes.elements).toBe(1)
    expect(attributes.title).toContain(title)
  })
})
