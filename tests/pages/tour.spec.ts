import type { Page } from '@playwright/test'
import type { Playable } from '../../lib/playable'
import { expectNoViolations } from './axe'
import { audioOf, expectTime, isPaused, open, openPage, player, seek, sounds } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test, UPHILL } from './site'

test.use(SECOND_SITE)

function strip(page: Page) {
  return page.getByRole('region', { name: 'Tour of Gradient' })
}

/** What a screen reader is told. */
function said(page: Page) {
  return page.getByRole('status').filter({ hasText: /of 5: |That was all/ })
}

async function begin(page: Page) {
  await openPage(page, '/concepts/gradient/')
  await page.getByRole('button', { name: /^Play all/ }).click()
  await sounds(page)
  // Said by what guides the tour, when it has taken over.
  await expect(strip(page)).toContainText('Skipped the first')
}

async function next(page: Page, times = 1) {
  for (let i = 0; i < times; i++)
    await strip(page).getByRole('button', { name: 'Next moment' }).click()
}

async function segmentsOf(page: Page, episode: string) {
  const answer = await page.request.get(`${episode}playable.json`)
  const { segments }: Playable = await answer.json()
  return segments.filter(({ concept }) => concept === 'gradient')
}

test('plays one moment after the other, and says where it is and what it skipped', async ({
  page,
}) => {
  const [first, second] = await segmentsOf(page, DOWNHILL)
  if (!first || !second) throw new Error('Unexpected absence of segments')
  await begin(page)
  await expect(strip(page)).toContainText('1 of 5Going downhill0:08')
  await expect(strip(page)).toContainText('Skipped the first 0:08 of “Going downhill”')
  await seek(page, first.end - 400)
  await expect(strip(page)).toContainText('2 of 5')
  await expectTime(page, second.start, 2000)
  const skipped = Math.floor((second.start - first.end) / 1000)
  await expect(strip(page)).toContainText(`Skipped 0:${skipped} of “Going downhill”`)
  await expect(said(page)).toHaveText(
    `2 of 5: “Going downhill” at 38 seconds. Skipped ${skipped} seconds of “Going downhill”`,
  )
  expect(await isPaused(page)).toBe(false)
})

test('goes on in the next episode', async ({ page }) => {
  await begin(page)
  await next(page, 2)
  await expect(strip(page)).toContainText('3 of 5')
  await expect(audioOf(page)).toHaveAttribute('src', /uphill/)
  await sounds(page)
  await expectTime(page, 24_000, 5000)
  await expect(strip(page)).toContainText(
    /Skipped the last 0:\d\d of “Going downhill” and the first/,
  )
  await strip(page).getByRole('button', { name: 'Previous moment' }).click()
  await expect(audioOf(page)).toHaveAttribute('src', /downhill/)
  await expect(strip(page)).toContainText('2 of 5')
  await sounds(page)
})

test('comes to an end, and says so', async ({ page }) => {
  await begin(page)
  await next(page, 4)
  await expect(strip(page)).toContainText('5 of 5')
  await sounds(page)
  await next(page)
  await expect.poll(() => isPaused(page)).toBe(true)
  await expect(strip(page)).toContainText('That was all of Gradient: 5 moments.')
  await strip(page).getByRole('button', { name: 'Previous moment' }).click()
  await expect(strip(page)).toContainText('5 of 5')
  await sounds(page)
})

test('goes on while other pages are read, and on the episode’s own', async ({ page }) => {
  await begin(page)
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Concepts' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepts' })).toBeVisible()
  await sounds(page)
  await strip(page).getByRole('link', { name: 'Going downhill' }).click()
  await expect(page).toHaveURL(/\/episodes\/downhill\/#t=/)
  await expect(page.getByRole('region', { name: 'Transcript' })).toBeVisible()
  await expect(strip(page)).toContainText('1 of 5')
  await sounds(page)
  await next(page, 2)
  await expect(audioOf(page)).toHaveAttribute('src', /uphill/)
  await sounds(page)
  await expect(page).toHaveURL(/\/episodes\/downhill\//)
})

test('waits while it is paused, and ends when the listener goes elsewhere', async ({ page }) => {
  await begin(page)
  await player(page).getByRole('button', { name: 'Pause', exact: true }).click()
  await expect.poll(() => isPaused(page)).toBe(true)
  await expect(strip(page)).toBeVisible()
  await page.keyboard.press('l')
  await expect(strip(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /^Play all/ })).toBeVisible()
})

test('does not move where the listener stopped in an episode', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('earmark:position:downhill', '50000'))
  await begin(page)
  await seek(page, 12_000)
  await strip(page).getByRole('button', { name: 'Stop the tour' }).click()
  await expect(strip(page)).toBeHidden()
  const kept = await page.evaluate(() => localStorage.getItem('earmark:position:downhill'))
  expect(kept).toBe('50000')
})

test('ends when another episode is played', async ({ page }) => {
  await begin(page)
  await page.locator('.moments li').last().getByRole('button').click()
  await expect(audioOf(page)).toHaveAttribute('src', /looking-back/)
  await expect(strip(page)).toBeHidden()
})

test('is stopped by its button, which keeps the focus', async ({ page }) => {
  await begin(page)
  await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter')
  await expect.poll(() => isPaused(page)).toBe(true)
  await expect(strip(page)).toBeHidden()
  await expect(page.getByRole('button', { name: /^Play all/ })).toBeFocused()
})

test('leaves an episode’s page alone that was opened by itself', async ({ page }) => {
  await open(page, UPHILL)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await sounds(page)
  await expect(page.getByRole('region', { name: /^Tour/ })).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport })

      test('is accessible, and covers neither the player nor the text’s end', async ({ page }) => {
        await begin(page)
        await expectNoViolations(page)
        const box = await strip(page).boundingBox()
        const below = await player(page).boundingBox()
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1)
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
        const last = await page.locator('.moments li').last().boundingBox()
        expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0)
      })
    })
