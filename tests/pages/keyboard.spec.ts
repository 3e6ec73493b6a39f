import type { Page } from '@playwright/test'
import {
  expectTime,
  isPaused,
  open,
  panel,
  paragraphs,
  player,
  seek,
  slider,
  timeOf,
  transcript,
} from './companion'
import { EPISODE, expect, test } from './site'

test.beforeEach(({ page }) => open(page, EPISODE))

/** What has the focus: its role or tag, and its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''}`
  })
}

/** Walks with the tab key through the whole page. */
async function stops(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.evaluate(() => window.getSelection()?.removeAllRanges())
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    if (stop.startsWith('BODY') || stop.startsWith('null')) return seen
    seen.push(stop)
  }
  throw new Error('The tab key never comes to an end')
}

test('every part of the page is reached with the tab key', async ({ page }) => {
  await seek(page, 100_000)
  const all = await stops(page)
  for (const part of [
    'A Skip to the text',
    'BUTTON Play',
    'INPUT Seek',
    'BUTTON Pin',
    'BUTTON Speed',
    'BUTTON Copy link to this moment',
  ])
    expect(all).toContain(part)
  expect(all.filter((stop) => stop.startsWith('P '))).toHaveLength(1)
  expect(all.filter((stop) => /^A (.*) \d:\d\d$/.test(stop))).toHaveLength(1)
})

test('the skip link is shown when focused and leads to the text', async ({ page }) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
  expect(await timeOf(page)).toBe(0)
})

test('arrows, Home and End walk from paragraph to paragraph', async ({ page }) => {
  const all = paragraphs(page)
  await all.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(all.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(all.last()).toBeFocused()
  await expect(all.last()).toBeInViewport()
  await page.keyboard.press('ArrowDown')
  await expect(all.last()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(all.nth((await all.count()) - 2)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(all.first()).toBeFocused()
  await expect(transcript(page).locator('[tabindex]')).toHaveCount(1)
})

test('Enter on a paragraph seeks to it', async ({ page }) => {
  await paragraphs(page).first().focus()
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const start = Number(await paragraphs(page).nth(4).getAttribute('data-start'))
  await expectTime(page, start, 30)
  await expect(paragraphs(page).nth(4)).toHaveAttribute('aria-current', 'true')
  await expect(paragraphs(page).nth(4)).toBeFocused()
})

test('mentions are reached as links and Enter looks them up', async ({ page }) => {
  await seek(page, 100_000)
  const mention = transcript(page)
    .locator('#dropout')
    .getByRole('link', { name: 'regularization' })
    .first()
  await mention.focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Regularization')
  expect(await timeOf(page)).toBe(100_000)
  await expect(page).toHaveURL(new RegExp(`${EPISODE}$`))
})

test('the whole player is worked with keys alone', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Play', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => isPaused(page)).toBe(false)
  await page.keyboard.press('Enter')
  await expect.poll(() => isPaused(page)).toBe(true)
  await slider(page).press('PageUp')
  await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(30_000)
  await player(page).getByRole('button', { name: 'Speed' }).focus()
  await page.keyboard.press('Enter')
  await expect(player(page).getByRole('group', { name: 'Speed' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(player(page).getByRole('radio', { name: '1×', exact: true })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(player(page).getByRole('radio', { name: '1.25×' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(player(page).getByRole('group', { name: 'Speed' })).toBeHidden()
  await expect(player(page).getByRole('button', { name: 'Speed' })).toBeFocused()
})

test('the panel is pinned and scrolled with keys', async ({ page }) => {
  await seek(page, 100_000)
  await panel(page).getByRole('button', { name: 'Pin', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('button', { name: 'Unpin' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(panel(page).locator(':focus')).toHaveCount(1)
})
