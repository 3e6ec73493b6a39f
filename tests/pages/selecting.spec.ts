import type { Page } from '@playwright/test'
import { isPaused, open, paragraphs, play, seek, still, timeOf } from './companion'
import { EPISODE, expect, test } from './site'

/** Counts the seeks that the page makes from now on; they are told a moment later. */
async function countSeeks(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    document.querySelector('audio')?.addEventListener('seeking', () => {
      const root = document.documentElement
      root.dataset.seeks = String(Number(root.dataset.seeks ?? 0) + 1)
    })
  })
  return async () => {
    await still(page)
    return page.locator('html').getAttribute('data-seeks')
  }
}

/** The corner of a paragraph's text that stands in the middle of the window. */
async function cornerOf(page: Page, index: number): Promise<{ x: number; y: number }> {
  return paragraphs(page)
    .nth(index)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.selectNodeContents(paragraph)
      const { left, top } = range.getBoundingClientRect()
      const there = document.elementFromPoint(left + 100, top + 40)
      if (!paragraph.contains(there)) throw new Error('Something covers the paragraph')
      return { x: left, y: top }
    })
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 8 })
  await page.mouse.up()
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

test.beforeEach(async ({ page }) => {
  await open(page, EPISODE)
  await seek(page, 200_000)
})

test('a plain click there does seek', async ({ page }) => {
  const { x, y } = await cornerOf(page, 3)
  await page.mouse.click(x + 100, y + 40)
  expect(await timeOf(page)).toBeLessThan(100_000)
})

test('a selection by dragging never seeks', async ({ page }) => {
  const { x, y } = await cornerOf(page, 3)
  const seeks = await countSeeks(page)
  await drag(page, { x: x + 20, y: y + 10 }, { x: x + 200, y: y + 40 })
  expect((await selected(page)).length).toBeGreaterThan(10)
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
})

test('a selection dragged over the border of two paragraphs never seeks', async ({ page }) => {
  const { x, y } = await cornerOf(page, 3)
  const seeks = await countSeeks(page)
  await drag(page, { x: x + 120, y: y + 40 }, { x: x + 60, y: y - 70 })
  expect(await selected(page)).toContain('\n')
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
})

test('a click that only takes a selection away does not seek', async ({ page }) => {
  const { x, y } = await cornerOf(page, 3)
  await drag(page, { x: x + 20, y: y + 10 }, { x: x + 200, y: y + 10 })
  expect(await selected(page)).not.toBe('')
  const seeks = await countSeeks(page)
  await page.mouse.click(x + 60, y + 70)
  expect(await selected(page)).toBe('')
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
  await page.mouse.click(x + 60, y + 70)
  expect(await timeOf(page)).toBeLessThan(100_000)
})

for (const clicks of [2, 3])
  test(`${clicks} clicks on a word select and leave the time as it was`, async ({ page }) => {
    const { x, y } = await cornerOf(page, 3)
    await clickTimes(page, x + 100, y + 40, clicks)
    expect((await selected(page)).trim().length).toBeGreaterThan(2)
    expect(await timeOf(page)).toBe(200_000)
  })

test('a double click while it plays leaves it playing there', async ({ page }) => {
  await play(page)
  await still(page)
  const { x, y } = await cornerOf(page, 3)
  await still(page)
  await clickTimes(page, x + 100, y + 40, 2)
  expect((await selected(page)).trim().length).toBeGreaterThan(2)
  expect(await timeOf(page)).toBeGreaterThan(199_000)
  expect(await timeOf(page)).toBeLessThan(215_000)
  expect(await isPaused(page)).toBe(false)
  await still(page)
  await expect(paragraphs(page).nth(3)).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
})

for (const time of [0, 200_000])
  test(`a double click before the first sound, at ${time / 1000} s, leaves the text where it is`, async ({
    page,
  }) => {
    await seek(page, time)
    const { x, y } = await cornerOf(page, 3)
    const top = await page.evaluate(() => window.scrollY)
    await clickTimes(page, x + 100, y + 40, 2)
    await expect.poll(() => timeOf(page)).toBe(time)
    await still(page)
    expect(await page.evaluate(() => window.scrollY)).toBe(top)
  })

/** Clicks as a hand does: each click is told before the next. */
async function clickTimes(page: Page, x: number, y: number, times: number) {
  await page.mouse.move(x, y)
  for (let clickCount = 1; clickCount <= times; clickCount++) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  }
}

test('a click with a modifier or another button does not seek', async ({ page }) => {
  const { x, y } = await cornerOf(page, 3)
  const seeks = await countSeeks(page)
  for (const modifier of ['Shift', 'Alt', 'ControlOrMeta']) {
    await page.keyboard.down(modifier)
    await page.mouse.click(x + 100, y + 40)
    await page.keyboard.up(modifier)
    await page.evaluate(() => getSelection()?.empty())
  }
  for (const button of ['middle', 'right'] as const)
    await page.mouse.click(x + 100, y + 40, { button })
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
})
