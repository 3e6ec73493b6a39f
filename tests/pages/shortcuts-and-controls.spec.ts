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
} from './companion'
import { EPISODE, expect, test } from './site'

function rateOf(page: Page): Promise<number | undefined> {
  return page.evaluate(() => document.querySelector('audio')?.playbackRate)
}

test.beforeEach(({ page }) => open(page, EPISODE))

test('Space on a focused button presses that button, once', async ({ page }) => {
  await seek(page, 100_000)
  await player(page).getByRole('button', { name: 'Forward 30 seconds' }).focus()
  await page.keyboard.press('Space')
  await expectTime(page, 130_000, 1)
  expect(await isPaused(page)).toBe(true)
  await player(page).getByRole('button', { name: 'Play', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => isPaused(page)).toBe(false)
})

test('arrows on the slider move it as sliders do', async ({ page }) => {
  await seek(page, 100_000)
  for (const [key, time] of [
    ['ArrowRight', 105_000],
    ['ArrowUp', 110_000],
    ['ArrowLeft', 105_000],
    ['ArrowDown', 100_000],
    ['PageUp', 130_000],
    ['PageDown', 100_000],
    ['Home', 0],
  ] as const) {
    await slider(page).press(key)
    await expectTime(page, time, 1)
  }
})

test('arrows on the speeds choose a speed and skip nothing', async ({ page }) => {
  await seek(page, 100_000)
  await player(page).getByRole('button', { name: 'Speed' }).click()
  await player(page).getByRole('radio', { name: '1×', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => rateOf(page)).toBe(1.25)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => rateOf(page)).toBe(1)
  expect(await timeOf(page)).toBe(100_000)
})

test('arrows on the bands walk along them and skip nothing', async ({ page }) => {
  await seek(page, 100_000)
  const bands = player(page)
    .getByRole('list', { name: 'Concepts on the waveform' })
    .getByRole('link')
  await bands.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(bands.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(bands.first()).toBeFocused()
  expect(await timeOf(page)).toBe(100_000)
})

test('letters work wherever nothing is typed', async ({ page }) => {
  await slider(page).focus()
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(false)
  await player(page).getByRole('button', { name: 'Pause', exact: true }).focus()
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(true)
})

test('none fires while typing', async ({ page }) => {
  await panel(page).evaluate((element) => {
    const field = document.createElement('input')
    field.setAttribute('aria-label', 'A field')
    const free = document.createElement('p')
    free.setAttribute('aria-label', 'A free text')
    free.contentEditable = 'true'
    element.append(field, free)
  })
  for (const name of ['A field', 'A free text']) {
    await page.getByLabel(name).focus()
    for (const key of ['k', 'Space', 'l', 'ArrowRight', ']', '>', '?'])
      await page.keyboard.press(key)
  }
  await expect(page.getByLabel('A field')).toHaveValue('k l]>?')
  expect(await timeOf(page)).toBe(0)
  expect(await rateOf(page)).toBe(1)
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('none fires with a modifier: those are the browser’s', async ({ page }) => {
  await paragraphs(page).first().focus()
  for (const key of ['Control+k', 'Alt+j', 'Meta+l', 'Control+Shift+>'])
    await page.keyboard.press(key)
  expect(await isPaused(page)).toBe(true)
  expect(await timeOf(page)).toBe(0)
  expect(await rateOf(page)).toBe(1)
})
