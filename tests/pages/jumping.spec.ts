import type { Page } from '@playwright/test'
import {
  expectTime,
  open,
  play,
  player,
  seek,
  slider,
  sounds,
  still,
  timeOf,
  transcript,
  wordsAwake,
} from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'
import { spoken } from './spoken'

async function startOf(page: Page, id: string): Promise<number> {
  return Number(await transcript(page).locator(`#${id}`).getAttribute('data-start'))
}

test.describe('in the episode', () => {
  test.beforeEach(({ page }) => open(page, EPISODE))

  test('the list of concepts leads to each, with its time', async ({ page }) => {
    const list = page.getByRole('navigation', { name: 'Concepts in this episode' })
    await expect(list.getByRole('link')).toHaveCount(13)
    for (const id of ['residual-network', 'dropout', 'adversarial-networks']) {
      await list.locator(`a[href="#${id}"]`).click()
      await expectTime(page, await startOf(page, id), 30)
      await expect(page).toHaveURL(new RegExp(`#${id}$`))
      await expect(transcript(page).locator(`#${id}`)).toBeInViewport()
    }
  })

  test('a band on the waveform is named and leads to its concept', async ({ page }) => {
    const band = player(page).getByRole('link', { name: /^Dropout/ })
    await band.hover()
    await expect(band.locator('.band-tip')).toBeVisible()
    await expect(band.locator('.band-tip')).toContainText('Dropout')
    await band.click()
    await expectTime(page, await startOf(page, 'dropout'), 30)
  })

  test('the bands lie where their concepts are spoken', async ({ page }) => {
    const lane = await slider(page).boundingBox()
    const band = await player(page).locator('a[href="#dropout"]').boundingBox()
    if (!lane || !band) throw new Error('Nothing to measure')
    const share = (await startOf(page, 'dropout')) / 336_480
    expect((band.x - lane.x) / lane.width).toBeCloseTo(share, 2)
  })

  test('a click on the waveform goes there', async ({ page }) => {
    const box = await slider(page).boundingBox()
    if (!box) throw new Error('Nothing to click')
    await slider(page).click({ position: { x: box.width * 0.25, y: box.height / 2 } })
    await expectTime(page, 83_000, 2500)
    await play(page)
    await slider(page).click({ position: { x: box.width * 0.75, y: box.height / 2 } })
    await expectTime(page, 251_000, 2500)
    await sounds(page)
  })

  test('dragging along the waveform scrubs', async ({ page }) => {
    const box = await slider(page).boundingBox()
    if (!box) throw new Error('Nothing to drag')
    await page.mouse.move(box.x + box.width * 0.1, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 5 })
    await expectTime(page, 166_000, 4000)
    await page.mouse.up()
    await expectTime(page, 166_000, 4000)
  })

  test('previous and next concept', async ({ page }) => {
    const next = player(page).getByRole('button', { name: 'Next concept' })
    const previous = player(page).getByRole('button', { name: 'Previous concept' })
    await next.click()
    await expectTime(page, await startOf(page, 'adversarial-networks'), 30)
    await next.click()
    await expectTime(page, await startOf(page, 'attention-mechanism'), 30)
    await previous.click()
    await expectTime(page, await startOf(page, 'adversarial-networks'), 30)
    await seek(page, (await startOf(page, 'dropout')) + 5000)
    await previous.click()
    await expectTime(page, await startOf(page, 'dropout'), 30)
    await seek(page, 335_000)
    await next.click()
    expect(await timeOf(page)).toBe(335_000)
  })
})

test.describe('in the second project', () => {
  test.use(SECOND_SITE)
  test.beforeEach(async ({ page }) => {
    await open(page, DOWNHILL)
    await wordsAwake(page)
  })

  test('a click on a word seeks to it, and it is the word shown', async ({ page }) => {
    for (const word of ['courage', 'C++', 'stop', 'part']) {
      // The text glides after each seek.
      await still(page)
      const at = await placeOf(page, word)
      await page.mouse.click(at.x, at.y)
      await expect.poll(async () => (await spoken(page))?.text).toBe(word)
    }
    expect(new URL(page.url()).hash).toBe('')
  })

  test('a click on a word without a time goes near it', async ({ page }) => {
    const at = await placeOf(page, 'café')
    await page.mouse.click(at.x, at.y)
    const start = await startOf(page, 'gradient-2')
    await expectTime(page, start, 8000)
  })

  test('a click on a word while it plays goes on playing there', async ({ page }) => {
    await play(page)
    const at = await placeOf(page, 'courage')
    await page.mouse.click(at.x, at.y)
    await sounds(page)
    expect(await timeOf(page)).toBeGreaterThan(20_000)
  })

  test('links in the text stay links', async ({ page }) => {
    await transcript(page).getByRole('link', { name: 'the other walk' }).click()
    await expect(page).toHaveURL(/\/episodes\/uphill\/$/)
  })
})

/** The middle of a word in the window. */
async function placeOf(page: Page, word: string): Promise<{ x: number; y: number }> {
  return transcript(page).evaluate((script, text) => {
    const walker = document.createTreeWalker(script, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.textContent?.indexOf(text) ?? -1
      if (from < 0) continue
      const range = document.createRange()
      range.setStart(node, from)
      range.setEnd(node, from + text.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    throw new Error(`No ${text} in the transcript`)
  }, word)
}
