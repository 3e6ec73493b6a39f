import type { Page } from '@playwright/test'
import { isPaused, open, paragraphs, play, seek, still, timeOf } from './companion'
import { EPISODE, expect, test } from './site'

/** Counts the seeks that the page makes from now on. */
async function countSeeks(page: Page): Promise<() => Promise<string | null>> {
  await page.evaluate(() => {
    document.querySelector('audio')?.addEventListener('seeking', () => {
      const root = document.documentElement
      root.dataset.seeks = String(Number(root.dataset.seeks ?? 0) + 1)
    })
  })
  return () => page.locator('html').getAttribute('data-seeks')
}

async function boxOf(page: Page, index: number) {
  const box = await paragraphs(page).nth(index).boundingBox()
  if (!box) throw new Error(`Paragraph ${index} is not shown`)
  return box
}

function selected(page: Page): Promise<string> {
  return page.evaluate(() => getSelection()?.toString() ?? '')
}

test.beforeEach(async ({ page }) => {
  await open(page, EPISODE)
  await seek(page, 200_000)
})

test('a selection by dragging never seeks', async ({ page }) => {
  const seeks = await countSeeks(page)
  const box = await boxOf(page, 1)
  await page.mouse.move(box.x + 20, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 70, { steps: 8 })
  await page.mouse.up()
  expect((await selected(page)).length).toBeGreaterThan(10)
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
})

test('a selection dragged over the border of two paragraphs never seeks', async ({ page }) => {
  const seeks = await countSeeks(page)
  const [from, to] = [await boxOf(page, 0), await boxOf(page, 1)]
  await page.mouse.move(to.x + 120, to.y + 50)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y + from.height - 10, { steps: 8 })
  await page.mouse.up()
  expect(await selected(page)).toContain('\n')
  expect(await seeks()).toBeNull()
})

test('a click that only takes a selection away does not seek', async ({ page }) => {
  const box = await boxOf(page, 1)
  await page.mouse.dblclick(box.x + 200, box.y + 70)
  const seeks = await countSeeks(page)
  await page.mouse.click(box.x + 60, box.y + 100)
  expect(await selected(page)).toBe('')
  expect(await seeks()).toBeNull()
})

for (const clicks of [2, 3])
  test(`${clicks} clicks on a word select and leave the time as it was`, async ({ page }) => {
    const box = await boxOf(page, 1)
    await page.mouse.click(box.x + 200, box.y + 70, { clickCount: clicks })
    expect(await selected(page)).not.toBe('')
    expect(await timeOf(page)).toBe(200_000)
  })

test('a double click while it plays leaves it playing there', async ({ page }) => {
  await play(page)
  await still(page)
  const box = await page.locator('p[aria-current="true"]').boundingBox()
  if (!box) throw new Error('The spoken paragraph is not shown')
  await page.mouse.dblclick(box.x + 200, box.y + 70)
  expect(await selected(page)).not.toBe('')
  expect(await timeOf(page)).toBeGreaterThan(199_000)
  expect(await timeOf(page)).toBeLessThan(215_000)
  expect(await isPaused(page)).toBe(false)
})

test('a click with a modifier or another button does not seek', async ({ page }) => {
  const seeks = await countSeeks(page)
  const position = { x: 200, y: 70 }
  for (const modifier of ['Shift', 'Alt', 'ControlOrMeta'] as const)
    await paragraphs(page)
      .nth(1)
      .click({ modifiers: [modifier], position })
  for (const button of ['middle', 'right'] as const)
    await paragraphs(page).nth(1).click({ button, position })
  expect(await timeOf(page)).toBe(200_000)
  expect(await seeks()).toBeNull()
})
