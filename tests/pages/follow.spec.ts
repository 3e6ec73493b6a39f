import type { Locator, Page } from '@playwright/test'
import {
  open,
  paragraphs,
  play,
  player,
  seek,
  slider,
  sounds,
  timeOf,
  transcript,
  still,
} from './companion'
import { EPISODE, expect, test } from './site'

function backToNow(page: Page): Locator {
  return page.getByRole('button', { name: 'Back to now' })
}

function spokenParagraph(page: Page): Locator {
  return transcript(page).locator('p[aria-current="true"]')
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

test.beforeEach(async ({ page }) => {
  await open(page, EPISODE)
})

test('the text goes with the sound', async ({ page }) => {
  await play(page)
  for (const time of [60_000, 180_000, 300_000, 30_000]) {
    await seek(page, time)
    await expect(spokenParagraph(page)).toBeInViewport({ ratio: 0.3 })
  }
  await expect(backToNow(page)).toBeHidden()
})

test('a page that was only opened is not scrolled', async ({ page }) => {
  await still(page)
  expect(await scrolled(page)).toBe(0)
  await expect(backToNow(page)).toBeHidden()
})

test('the button points to where the spoken text is', async ({ page }) => {
  await play(page)
  await seek(page, 150_000)
  await still(page)
  await page.mouse.move(500, 300)
  await page.mouse.wheel(0, 3000)
  await expect(backToNow(page)).toHaveAttribute('data-direction', 'up')
  await page.mouse.wheel(0, -9000)
  await expect(backToNow(page)).toHaveAttribute('data-direction', 'down')
})

test('a jump takes the reader along again', async ({ page }) => {
  await play(page)
  await page.mouse.move(500, 300)
  await page.mouse.wheel(0, 3000)
  await expect(backToNow(page)).toBeVisible()
  await slider(page).press('PageUp')
  await expect(backToNow(page)).toBeHidden()
  await expect(spokenParagraph(page)).toBeInViewport({ ratio: 0.3 })
})

test('after a jump that scrolls nothing, a scroll still holds', async ({ page }) => {
  await play(page)
  await seek(page, 100_000)
  await still(page)
  await slider(page).press('ArrowRight')
  await sounds(page)
  await page.evaluate(() => window.scrollBy({ top: 2000, behavior: 'instant' }))
  await expect(backToNow(page)).toBeVisible()
})

test('clicking a visible word does not take it away from under the pointer', async ({ page }) => {
  await play(page)
  await seek(page, 100_000)
  await still(page)
  const place = await scrolled(page)
  const box = await spokenParagraph(page).boundingBox()
  if (!box) throw new Error('The spoken paragraph is not shown')
  await page.mouse.click(box.x + 100, box.y + 40)
  await still(page)
  expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(200)
})

test('before the first sound scrolling holds nothing', async ({ page }) => {
  await page.mouse.move(500, 300)
  await page.mouse.wheel(0, 800)
  await still(page)
  await expect(backToNow(page)).toBeHidden()
  await expect(player(page)).toBeVisible()
  expect(await timeOf(page)).toBe(0)
  await expect(paragraphs(page).first()).toBeAttached()
})

test('who wants none of it can turn it off, for the next visit, too', async ({ page }) => {
  const toggle = player(page).getByRole('button', { name: 'Scroll with the sound' })
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  await toggle.click()
  await play(page)
  await seek(page, 200_000)
  await still(page)
  expect(await scrolled(page)).toBe(0)
  await expect(backToNow(page)).toBeHidden()
  await open(page, EPISODE)
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await play(page)
  await seek(page, 200_000)
  await expect(spokenParagraph(page)).toBeInViewport({ ratio: 0.3 })
})
