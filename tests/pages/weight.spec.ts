import type { Page } from '@playwright/test'
import { gzipped, ourBytes, ourModules } from '../our-scripts'
import { awake, open, player, seek, wordsAwake } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test, UPHILL } from './site'

/** Every script that a page loads until it is awake, and before anything else is wished for. */
async function scriptsOf(page: Page, address: string): Promise<string[]> {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await open(page, address)
  await wordsAwake(page)
  return Promise.all(scripts)
}

test('an episode’s page loads at most 165 KB of JavaScript', async ({ page }) => {
  const sizes = (await scriptsOf(page, EPISODE)).map(gzipped)
  const sum = sizes.reduce((all, size) => all + size, 0)
  test.info().annotations.push({ type: 'JavaScript, gzip bytes', description: String(sum) })
  expect(sum).toBeGreaterThan(100_000)
  expect(sum).toBeLessThanOrEqual(165_000)
})

test('at most 15 KB of that are ours, wavesurfer and the framework aside', async ({ page }) => {
  const scripts = await scriptsOf(page, EPISODE)
  expect(ourModules(scripts)).toContain('minPxPerSec')
  expect(ourModules(scripts)).toContain('Being spoken')
  const share = ourBytes(scripts)
  test.info().annotations.push({ type: 'our share, gzip bytes', description: String(share) })
  expect(share).toBeGreaterThan(5000)
  expect(share).toBeLessThanOrEqual(15_000)
})

for (const [name, address, site] of [
  ['the episode', EPISODE, {}],
  ['the second project’s first', DOWNHILL, SECOND_SITE],
  ['the second project’s second', UPHILL, SECOND_SITE],
] as const)
  test.describe(name, () => {
    test.use(site)

    test('has at most 400 elements, and 6 a paragraph and anchor', async ({ page }) => {
      await open(page, address)
      await seek(page, 15_000)
      const count = await page.evaluate(() => ({
        all: document.querySelectorAll('*').length,
        paragraphs: document.querySelectorAll('p[data-start]').length,
        anchors: document.querySelectorAll('.transcript [data-concept]').length,
      }))
      expect(count.all).toBeLessThanOrEqual(400 + 6 * (count.paragraphs + count.anchors))
    })
  })

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  for (const fragment of ['', '#t=1:23'])
    test(`nothing jumps when the player wakes: ${viewport.width} px, ${fragment || 'no fragment'}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(watchShifts)
      await page.goto(EPISODE + fragment)
      await awake(page)
      await expect(page.locator('.waveform[data-drawn]')).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      await player(page).getByRole('button', { name: 'Play', exact: true }).click()
      await expect(player(page).getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
      const shift = Number(await page.locator('html').getAttribute('data-shift'))
      expect(shift).toBeLessThanOrEqual(0.02)
    })

test('nor where a reader chose larger text and longer lines before', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('earmark:size', 'huge')
    localStorage.setItem('earmark:measure', 'wide')
  })
  await page.addInitScript(watchShifts)
  await page.goto(EPISODE, { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-size', 'huge')
  await awake(page)
  await page.evaluate(() => document.fonts.ready)
  await expect(page.locator('html')).toHaveAttribute('data-measure', 'wide')
  const shift = Number(await page.locator('html').getAttribute('data-shift'))
  expect(shift).toBeLessThanOrEqual(0.02)
})

/** Runs in the page: sums every layout shift from its beginning. */
function watchShifts() {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value)
    document.documentElement.setAttribute('data-shift', String(sum))
  }).observe({ type: 'layout-shift', buffered: true })
}

test('a page that sounds asks for nothing more than its words, its peaks and its audio', async ({
  page,
}) => {
  const asked = new Set<string>()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.startsWith('/_next/static/')) asked.add(pathname.replace(EPISODE, ''))
  })
  await open(page, EPISODE)
  await expect(page.locator('.waveform[data-drawn]')).toBeVisible()
  await seek(page, 100_000)
  expect([...asked].sort()).toEqual(
    [
      '',
      '/audio/exploring-key-concepts-in-deep-learning.mp3',
      '/icon.svg',
      'peaks.bin',
      'words.bin',
    ].filter((path) => path !== '/icon.svg' || asked.has(path)),
  )
})
