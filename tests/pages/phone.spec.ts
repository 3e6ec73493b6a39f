import type { Page } from '@playwright/test'
import {
  audioOf,
  open,
  panel,
  paragraphs,
  play,
  player,
  seek,
  still,
  term,
  timeOf,
  transcript,
} from './companion'
import { EPISODE, expect, PHONE, test } from './site'

test.use(PHONE)

test.beforeEach(({ page }) => open(page, EPISODE))

function toggle(page: Page) {
  return panel(page).getByRole('button', { name: /(Open|Close) the concept/ })
}

async function heightOf(page: Page, what: 'panel' | 'player'): Promise<number> {
  return (await (what === 'panel' ? panel : player)(page).boundingBox())?.height ?? NaN
}

test('nothing is wider than the window', async ({ page }) => {
  for (const address of [EPISODE, '/', '/concepts/', '/concepts/dropout/']) {
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
})

test('the sheet peeks with the concept’s name, and most of the window is text', async ({
  page,
}) => {
  await seek(page, 100_000)
  await expect(panel(page)).toBeInViewport()
  await expect(term(page)).toBeHidden()
  const covered = (await heightOf(page, 'panel')) + (await heightOf(page, 'player'))
  expect(covered).toBeLessThan(844 / 3)
})

test('the sheet opens to a half, scrolls inside, and leaves text to be read above it', async ({
  page,
}) => {
  await seek(page, 100_000)
  await toggle(page).tap()
  await expect(term(page)).toBeVisible()
  const covered = (await heightOf(page, 'panel')) + (await heightOf(page, 'player'))
  expect(covered).toBeGreaterThan(844 / 3)
  expect(covered).toBeLessThan(844 * 0.72)
  await toggle(page).tap()
  await expect(term(page)).toBeHidden()
})

test('with the sheet open the word being spoken stands above it', async ({ page }) => {
  await toggle(page).tap()
  await play(page)
  for (const time of [150_000, 40_000]) {
    await seek(page, time)
    await expect.poll(() => roomAround(page)).toEqual({ above: true, below: true })
  }
})

/** Whether the word being spoken stands in the window, and over the sheet. */
function roomAround(page: Page) {
  return page.evaluate(() => {
    const [word] = CSS.highlights.get('word') ?? []
    const sheet = document.querySelector('.panel')?.getBoundingClientRect()
    if (!(word instanceof Range) || !sheet) return null
    const { top, bottom } = word.getBoundingClientRect()
    return { above: top > 0, below: bottom < sheet.top }
  })
}

test('with the sheet open “Back to now” stands above it', async ({ page }) => {
  await play(page)
  await seek(page, 150_000)
  await still(page)
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
  await toggle(page).tap()
  await page.getByRole('button', { name: 'Back to now' }).tap()
  await expect.poll(() => roomAround(page)).toEqual({ above: true, below: true })
})

test('a tap on a mention shows its definition at once', async ({ page }) => {
  await transcript(page)
    .locator('#dropout')
    .getByRole('link', { name: 'regularization' })
    .first()
    .tap()
  await expect(term(page)).toHaveText('Regularization')
  await expect(term(page)).toBeInViewport()
  expect(await timeOf(page)).toBe(0)
})

test('a tap on a word seeks to it', async ({ page }) => {
  await paragraphs(page)
    .nth(1)
    .tap({ position: { x: 120, y: 60 } })
  await expect.poll(() => timeOf(page)).toBeGreaterThan(1000)
})

test('touching and moving the text holds it', async ({ page }) => {
  await play(page)
  await seek(page, 100_000)
  const client = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: 200, y }],
    })
  await touch('touchStart', 400)
  for (const y of [380, 340, 280, 200, 120]) await touch('touchMove', y)
  await touch('touchEnd', 0)
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to now' }).tap()
  await expect(transcript(page).locator('p[aria-current="true"]')).toBeInViewport()
})

test('everything to be touched in the player is large enough and in the window', async ({
  page,
}) => {
  for (const button of await player(page).getByRole('button').filter({ visible: true }).all()) {
    await expect(button).toBeInViewport({ ratio: 1 })
    const box = await button.boundingBox()
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      (await button.textContent()) ?? '',
    ).toBeGreaterThanOrEqual(40)
  }
  await expect(audioOf(page)).toHaveCount(1)
})

test('the text is never behind the player at its end', async ({ page }) => {
  await page.evaluate(() => window.scrollTo({ top: 1e6, behavior: 'instant' }))
  const last = await paragraphs(page).last().boundingBox()
  const top = (await panel(page).boundingBox())?.y ?? NaN
  expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThan(top)
})
