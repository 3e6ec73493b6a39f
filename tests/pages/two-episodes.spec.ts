import type { Page } from '@playwright/test'
import {
  audioOf,
  awake,
  extrasAwake,
  isPaused,
  open,
  pause,
  play,
  player,
  seek,
  settled,
  slider,
  sounds,
  term,
  timeOf,
  transcript,
} from './companion'
import { DOWNHILL, expect, SECOND_SITE, test, UPHILL } from './site'

test.use(SECOND_SITE)

/** When the next segment begins in the episode that sounds. */
const LEARNING_RATE = 15_166

/** Plays one episode and walks to the other's page while it sounds. */
test.beforeEach(async ({ page }) => {
  await open(page, DOWNHILL)
  await seek(page, 10_000)
  await play(page)
  await transcript(page).getByRole('link', { name: 'the other walk' }).press('Enter')
  await expect(transcript(page)).toContainText('The climb begins')
  await awake(page)
})

function source(page: Page): Promise<string | null> {
  return audioOf(page).getAttribute('src')
}

test('what plays goes on, and leads back to its page', async ({ page }) => {
  expect(await source(page)).toBe('/audio/downhill.mp3')
  await sounds(page)
  await page.getByRole('link', { name: 'Going downhill' }).click()
  await expect(transcript(page)).toContainText('Welcome to the hill')
  await sounds(page)
})

test('nothing of the other text is lit, and its player stands at its start', async ({ page }) => {
  await sounds(page)
  await expect(transcript(page).locator('[aria-current]')).toHaveCount(0)
  expect(await page.evaluate(() => CSS.highlights.get('word')?.size ?? 0)).toBe(0)
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '0 seconds of 40 seconds')
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
})

test('its Play button changes over', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => source(page)).toBe('/audio/uphill.mp3')
  await sounds(page)
  expect(await timeOf(page)).toBeLessThan(8000)
})

test('its slider starts from its own time', async ({ page }) => {
  await slider(page).press('ArrowRight')
  await expect.poll(() => source(page)).toBe('/audio/uphill.mp3')
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '5 seconds of 40 seconds')
})

test('keys go with what sounds', async ({ page }) => {
  await page.keyboard.press(']')
  await expect.poll(() => timeOf(page)).toBeGreaterThan(LEARNING_RATE)
  expect(await timeOf(page)).toBeLessThan(LEARNING_RATE + 2000)
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(true)
  expect(await source(page)).toBe('/audio/downhill.mp3')
})

test('a link to this moment is one of this episode', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await player(page).getByRole('button', { name: 'Copy link to this moment' }).click()
  await expect(player(page).getByRole('status')).toHaveText('Link to 0:00 copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/uphill\/#t=0:00$/)
})

test('a click on its text changes over to it', async ({ page }) => {
  await transcript(page).getByText('At the top nobody').click()
  await expect.poll(() => source(page)).toBe('/audio/uphill.mp3')
  await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(34_000)
})

test('its mentions are looked up', async ({ page }) => {
  await transcript(page).getByRole('link', { name: 'remembered' }).click()
  await expect(term(page)).toContainText('memory')
  await page.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Unpin' })).toBeVisible()
})

test('its waveform lies under its own bands', async ({ page }) => {
  await expect(page.locator('.waveform[data-drawn]')).toHaveCount(1)
  await expect(
    player(page).getByRole('list', { name: 'Concepts on the waveform' }).getByRole('link'),
  ).toHaveCount(2)
})

test('each episode keeps its own position', async ({ page }) => {
  await page.getByRole('button', { name: 'Pause the other episode' }).click()
  await expect.poll(() => isPaused(page)).toBe(true)
  await open(page, DOWNHILL)
  await expect(page.getByRole('button', { name: /^Continue at 0:1\d/ })).toBeVisible()
  await open(page, UPHILL)
  await settled(page)
  await expect(page.getByRole('button', { name: /^Continue/ })).toBeHidden()
  await seek(page, 20_000)
  await play(page)
  await extrasAwake(page)
  await pause(page)
  await page.reload()
  await awake(page)
  await expect(page.getByRole('button', { name: /^Continue at 0:2\d/ })).toBeVisible()
})
