import type { Page } from '@playwright/test'
import {
  audioOf,
  awake,
  expectTime,
  isPaused,
  open,
  openPage,
  paragraphs,
  play,
  player,
  seek,
  sounds,
  term,
  timeOf,
  transcript,
} from './companion'
import { EPISODE, expect, test } from './site'

/** Marks the audio element, so that it can be told from another one. */
async function markAudio(page: Page) {
  await audioOf(page).evaluate((audio) => audio.setAttribute('data-same', ''))
}

async function expectSameSound(page: Page) {
  await expect(audioOf(page)).toHaveCount(1)
  await expect(audioOf(page)).toHaveAttribute('data-same')
  expect(await isPaused(page)).toBe(false)
  await sounds(page)
}

test('sound goes on while walking to a concept page and back', async ({ page }) => {
  await open(page, EPISODE)
  await markAudio(page)
  await seek(page, 100_000)
  await play(page)
  await term(page).getByRole('link').click()
  await expect(page).toHaveURL(/\/concepts\/[\w-]+\/$/)
  await expectSameSound(page)
  await expect(player(page).getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  const before = await timeOf(page)
  await player(page).getByRole('link', { name: 'Exploring Key Concepts' }).click()
  await expect(page).toHaveURL(new RegExp(`${EPISODE}$`))
  await expect(paragraphs(page).first()).toBeVisible()
  await expectSameSound(page)
  expect(await timeOf(page)).toBeGreaterThan(before)
  await expect(transcript(page).locator('p[aria-current="true"]')).toHaveCount(1)
})

test('sound goes on through all pages and the browser’s own back', async ({ page }) => {
  await open(page, EPISODE)
  await markAudio(page)
  await play(page)
  const site = page.getByRole('navigation', { name: 'Site' })
  await site.getByRole('link', { name: 'Concepts' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepts' })).toBeVisible()
  await expectSameSound(page)
  await site.getByRole('link', { name: 'Episodes' }).click()
  await expect(page.getByRole('heading', { name: 'Episodes' })).toBeVisible()
  await expectSameSound(page)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`${EPISODE}$`))
  await expectSameSound(page)
  await expect(transcript(page).locator('p[aria-current="true"]')).toHaveCount(1)
})

test('keys work on the pages walked to', async ({ page }) => {
  await open(page, EPISODE)
  await seek(page, 100_000)
  await play(page)
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Concepts' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepts' })).toBeVisible()
  await page.keyboard.press('l')
  await expect.poll(() => timeOf(page)).toBeGreaterThan(130_000)
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(true)
})

test('a moment on a concept’s page is played there', async ({ page }) => {
  await openPage(page, '/concepts/dropout/')
  await page
    .getByRole('button', { name: /^Play at/ })
    .first()
    .click()
  await sounds(page)
  await expect(page).toHaveURL(/\/concepts\/dropout\/$/)
  await expect(player(page)).toBeVisible()
  await page
    .getByRole('button', { name: /^Pause at/ })
    .first()
    .click()
  await expect.poll(() => isPaused(page)).toBe(true)
})

test('a link to a moment on a concept’s page opens the episode there', async ({ page }) => {
  await page.goto('/concepts/dropout/')
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^\d:\d\d/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/episodes\/[\w-]+\/#dropout$/)
  await awake(page)
  const segment = transcript(page).locator('#dropout')
  await expectTime(page, Number(await segment.getAttribute('data-start')), 30)
  await expect(segment).toHaveAttribute('aria-current', 'true')
  await expect(segment).toBeInViewport()
})

test('the panel’s mention walks nowhere, a link of the site does so without a new page', async ({
  page,
}) => {
  await open(page, EPISODE)
  await page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''))
  await page.getByRole('link', { name: 'Key Concepts', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Episodes' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-loaded-once')
})
