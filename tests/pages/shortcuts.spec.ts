import type { Page } from '@playwright/test'
import { expectTime, isPaused, open, seek, transcript } from './companion'
import { EPISODE, expect, test } from './site'

function rateOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('audio')?.playbackRate)
}

test.beforeEach(({ page }) => open(page, EPISODE))

test('Space and K play and pause', async ({ page }) => {
  for (const key of ['Space', 'k', 'K']) {
    await page.keyboard.press(key)
    await expect.poll(() => isPaused(page), key).toBe(false)
    await page.keyboard.press(key)
    await expect.poll(() => isPaused(page), key).toBe(true)
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('J and L, and the arrows, skip back and forward', async ({ page }) => {
  await seek(page, 100_000)
  for (const [key, time] of [
    ['j', 85_000],
    ['ArrowLeft', 70_000],
    ['l', 100_000],
    ['ArrowRight', 130_000],
  ] as const) {
    await page.keyboard.press(key)
    await expectTime(page, time, 1)
  }
})

test('[ and ] go from concept to concept', async ({ page }) => {
  const start = async (id: string) =>
    Number(await transcript(page).locator(`#${id}`).getAttribute('data-start'))
  await page.keyboard.press(']')
  await expectTime(page, await start('adversarial-networks'), 30)
  await page.keyboard.press(']')
  await expectTime(page, await start('attention-mechanism'), 30)
  await page.keyboard.press('[')
  await expectTime(page, await start('adversarial-networks'), 30)
})

test('< and > change the speed by a step and stop at the ends', async ({ page }) => {
  await page.keyboard.press('>')
  await expect.poll(() => rateOf(page)).toBe(1.25)
  await page.keyboard.press('<')
  await page.keyboard.press('<')
  await expect.poll(() => rateOf(page)).toBe(0.75)
  for (let i = 0; i < 12; i++) await page.keyboard.press('>')
  await expect.poll(() => rateOf(page)).toBe(3)
  for (let i = 0; i < 12; i++) await page.keyboard.press('<')
  await expect.poll(() => rateOf(page)).toBe(0.5)
})

test('? shows them all, and Escape puts them away', async ({ page }) => {
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(dialog).toBeVisible()
  for (const key of ['Space', 'K', 'J', 'L', '[', ']', '<', '>', '?'])
    await expect(dialog.getByText(key, { exact: true })).toBeVisible()
  await page.keyboard.press('k')
  expect(await isPaused(page)).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(false)
})
