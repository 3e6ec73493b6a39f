import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import {
  awake,
  expectTime,
  isPaused,
  open,
  panel,
  paragraphs,
  play,
  player,
  readerAwake,
  seek,
  slider,
  still,
  term,
  timeOf,
  transcript,
} from './companion'
import { EPISODE, expect, PHONE, test } from './site'

/** Turns the wheel, notch by notch, until a segment’s text stands at reading height. */
async function readTo(page: Page, id: string) {
  await page.mouse.move(300, 300)
  await readerAwake(page)
  const way = () =>
    transcript(page)
      .locator(`#${id} p`)
      .first()
      .evaluate(
        (paragraph) => paragraph.getBoundingClientRect().top - 0.3 * window.innerHeight + 20,
      )
  for (let notch = 0; notch < 4; notch++) {
    await page.mouse.wheel(0, Math.round((await way()) / (notch < 1 ? 2 : 1)) || 1)
    await still(page)
  }
}

test('with sound off the panel follows the paragraph at reading height', async ({ page }) => {
  await open(page, EPISODE)
  await readTo(page, 'dropout')
  await expect(term(page)).toHaveText('Dropout')
  await expect(panel(page)).toContainText('Being read')
  await readTo(page, 'attention-mechanism')
  await expect(term(page)).toHaveText('Attention Mechanism')
  expect(await timeOf(page)).toBe(0)
  await expect(transcript(page).locator('#dropout[aria-current]')).toHaveCount(0)
})

test('a page that was only opened, or moved itself, follows nothing', async ({ page }) => {
  await open(page, EPISODE)
  await page.mouse.move(300, 300)
  await readerAwake(page)
  await page.evaluate(() =>
    document.querySelector('#dropout')?.scrollIntoView({ behavior: 'instant' }),
  )
  await still(page)
  await expect(panel(page)).not.toContainText('Being read')
})

test('what is pinned stays, and what is looked up stays until the next concept', async ({
  page,
}) => {
  await open(page, EPISODE)
  await readTo(page, 'dropout')
  await expect(term(page)).toHaveText('Dropout')
  await transcript(page).locator('#dropout a[data-concept="regularization"]').first().click()
  await expect(term(page)).toHaveText('Regularization')
  await readTo(page, 'attention-mechanism')
  await expect(term(page)).toHaveText('Attention Mechanism')
  await panel(page).getByRole('button', { name: 'Pin', exact: true }).click()
  await readTo(page, 'dropout')
  await expect(term(page)).toHaveText('Attention Mechanism')
})

test('as soon as it sounds the panel follows the sound, and a jump takes it along', async ({
  page,
}) => {
  await open(page, EPISODE)
  await readTo(page, 'dropout')
  await expect(panel(page)).toContainText('Being read')
  await page.keyboard.press(']')
  await expect(panel(page)).not.toContainText('Being read')
  await readTo(page, 'dropout')
  await seek(page, 100_000)
  await play(page)
  await expect(panel(page)).toContainText('Being spoken')
})

test('a key of the slider is a jump, not a scroll', async ({ page }) => {
  await open(page, EPISODE)
  await readTo(page, 'dropout')
  await expect(panel(page)).toContainText('Being read')
  await slider(page).focus()
  await page.keyboard.press('PageUp')
  await expect(panel(page)).not.toContainText('Being read')
})

test('“Play from here” goes to the paragraph under the pointer and plays it', async ({ page }) => {
  await open(page, EPISODE)
  const paragraph = transcript(page).locator('#dropout p').first()
  const start = Number(await paragraph.getAttribute('data-start'))
  await paragraph.scrollIntoViewIfNeeded()
  await still(page)
  await paragraph.hover()
  await page.getByRole('button', { name: /^Play from/ }).click()
  await expectTime(page, start, 3000)
  await expect.poll(() => isPaused(page)).toBe(false)
})

test('by keyboard Shift and Enter play from a paragraph; the text stays one tab stop', async ({
  page,
}) => {
  await open(page, EPISODE)
  await paragraphs(page).first().focus()
  await page.keyboard.press('ArrowDown')
  await readerAwake(page)
  await page.keyboard.press('ArrowDown')
  const start = Number(await paragraphs(page).nth(2).getAttribute('data-start'))
  await page.keyboard.press('Shift+Enter')
  await expectTime(page, start, 3000)
  await expect.poll(() => isPaused(page)).toBe(false)
  expect(await transcript(page).locator('.transcript [tabindex="0"]').count()).toBe(1)
  expect(await page.locator('.paragraph-tool button:not([tabindex="-1"])').count()).toBe(0)
})

test('F leaves only the text, where it was; Escape brings everything back', async ({ page }) => {
  await open(page, EPISODE)
  await readTo(page, 'dropout')
  const place = () =>
    transcript(page)
      .locator('#dropout')
      .evaluate((segment) => segment.getBoundingClientRect().top)
  const before = await place()
  await page.keyboard.press('f')
  await expect(player(page)).toBeHidden()
  await expect(panel(page)).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  expect(await place()).toBe(before)
  await expectNoViolations(page)
  await page.getByRole('button', { name: 'Player', exact: true }).click()
  await expect(player(page)).toBeVisible()
  await play(page)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeVisible()
  await expect(player(page)).toBeVisible()
})

test('size and line length are chosen, and kept for the next visit', async ({ page }) => {
  await open(page, EPISODE)
  const width = () =>
    paragraphs(page)
      .nth(3)
      .evaluate((paragraph) => paragraph.clientWidth)
  const size = () =>
    paragraphs(page)
      .nth(3)
      .evaluate((paragraph) => parseFloat(getComputedStyle(paragraph).fontSize))
  const [wide, normal] = [await width(), await size()]
  await player(page).getByRole('button', { name: 'Text' }).click()
  await page.getByRole('group', { name: 'Size' }).getByText('Large', { exact: true }).click()
  await page.getByRole('group', { name: 'Lines' }).getByText('Short', { exact: true }).click()
  await expect.poll(size).toBeGreaterThan(normal)
  await expect.poll(width).toBeLessThan(wide)
  const chosen = [await width(), await size()]
  await expectNoViolations(page)
  await page.reload()
  await awake(page)
  await expect.poll(async () => [await width(), await size()]).toEqual(chosen)
  await player(page).getByRole('button', { name: 'Text' }).click()
  await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked()
})

test('a size chosen while what sets it is on its way is set when it is there', async ({ page }) => {
  await open(page, EPISODE)
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await player(page).getByRole('button', { name: 'Text' }).click()
  await page.getByRole('group', { name: 'Size' }).getByText('Large', { exact: true }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-size')
  release()
  await expect(page.locator('html')).toHaveAttribute('data-size', 'large')
  await expect(page.getByRole('radio', { name: 'Large', exact: true })).toBeChecked()
})

test('at 200 % of a window of 1280 by 800 the waveform keeps its room, and the text can be set', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 })
  await open(page, EPISODE)
  const wave = await page.locator('.player .seek-wave').boundingBox()
  expect(wave?.width).toBeGreaterThan(120)
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.getByText('Very large', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-size', 'huge')
})

test('“Only the text” stands among the settings, too', async ({ page }) => {
  await open(page, EPISODE)
  await player(page).getByRole('button', { name: 'Text' }).click()
  await page.getByRole('button', { name: 'Only the text' }).click()
  await expect(player(page)).toBeHidden()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(player(page)).toBeVisible()
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a tap brings “Play from here”, which covers no words', async ({ page }) => {
    await open(page, EPISODE)
    const paragraph = paragraphs(page).nth(3)
    await paragraph.scrollIntoViewIfNeeded()
    await still(page)
    await paragraph.tap({ position: { x: 120, y: 60 } })
    const tool = page.getByRole('button', { name: /^Play from/ })
    await expect(tool).toBeVisible()
    const gap = await page.evaluate(() => {
      const bar = document.querySelector('.paragraph-tool')?.getBoundingClientRect()
      const text = document.createRange()
      const paragraphs = document.querySelectorAll('p[data-start]')
      const [before, own] = [paragraphs[2], paragraphs[3]]
      if (!bar || !before || !own) return NaN
      text.selectNodeContents(own)
      const first = text.getClientRects()[0]
      return Math.min(
        (first?.top ?? NaN) - bar.bottom,
        bar.top - before.getBoundingClientRect().bottom,
      )
    })
    expect(gap).toBeGreaterThan(-6)
    const start = Number(await paragraph.getAttribute('data-start'))
    await tool.tap()
    await expectTime(page, start, 3000)
  })

  test('the size is chosen at the head of the page', async ({ page }) => {
    await open(page, EPISODE)
    await page.getByRole('button', { name: 'Text', exact: true }).tap()
    await page.getByText('Very large', { exact: true }).tap()
    await expect(page.locator('html')).toHaveAttribute('data-size', 'huge')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})
