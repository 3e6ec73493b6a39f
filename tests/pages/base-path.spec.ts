import {
  audioOf,
  awake,
  isPaused,
  open,
  play,
  player,
  sounds,
  term,
  transcript,
  wordsAwake,
} from './companion'
import { expect, PODCAST_SITE, test } from './site'
import { spoken } from './spoken'

test.use(PODCAST_SITE)

test('everything of an episode is found under the path', async ({ page }) => {
  const failed: string[] = []
  page.on('response', (response) => {
    if (!response.ok() && response.status() !== 304) failed.push(response.url())
  })
  await open(page, 'episodes/downhill/#gradient')
  await wordsAwake(page)
  await expect(page.locator('.waveform[data-drawn]')).toBeVisible()
  await expect(audioOf(page)).toHaveAttribute('src', '/podcast/audio/downhill.mp3')
  await expect.poll(async () => (await spoken(page))?.text).toBe('A')
  await play(page)
  expect(failed).toEqual([])
})

test('walks stay under the path, and the sound goes on', async ({ page }) => {
  await open(page, 'episodes/downhill/')
  await play(page)
  await page.getByRole('navigation', { name: 'Site' }).getByText('Concepts').click()
  await expect(page).toHaveURL(/\/podcast\/concepts\/$/)
  await page.getByRole('link', { name: 'Momentum', exact: true }).click()
  await expect(page).toHaveURL(/\/podcast\/concepts\/momentum\/$/)
  await sounds(page)
  await player(page).getByRole('link', { name: 'Going downhill' }).click()
  await expect(page).toHaveURL(/\/podcast\/episodes\/downhill\/$/)
  await expect(transcript(page)).toContainText('Welcome to the hill')
  await expect(page.locator('.now-playing-link')).toBeHidden()
  expect(await isPaused(page)).toBe(false)
})

test('links written in the text and mentions lead under the path', async ({ page }) => {
  await open(page, 'episodes/downhill/')
  await expect(transcript(page).getByRole('link', { name: 'slope' })).toHaveAttribute(
    'href',
    '/podcast/concepts/gradient/',
  )
  await transcript(page).getByRole('link', { name: 'the other walk' }).click()
  await expect(page).toHaveURL(/\/podcast\/episodes\/uphill\/$/)
  await awake(page)
  await transcript(page).getByRole('link', { name: 'remembered' }).click()
  await expect(term(page)).toContainText('memory')
})

test('a cold visit to a concept, then a walk to the episode at a moment', async ({ page }) => {
  await page.goto('concepts/momentum/')
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^0:\d\d/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/podcast\/episodes\/downhill\/#/)
  await awake(page)
  await wordsAwake(page)
  await expect.poll(() => spoken(page)).not.toBeNull()
})

test('a copied link holds the path', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'episodes/downhill/#t=9')
  await player(page).getByRole('button', { name: 'Copy link to this moment' }).click()
  await expect(player(page).getByRole('status')).toHaveText('Link to 0:09 copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/podcast\/episodes\/downhill\/#t=0:09$/,
  )
})
