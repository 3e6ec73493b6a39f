import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import { isPaused, open, panel, play, seek, setSpeed, timeOf, transcript } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test } from './site'
import { KEEPING_FAILS } from './storage'

test.use(SECOND_SITE)

/** The mark that the style sheet draws behind a concept’s name. */
function mark(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element, '::after').content)
}

/** How a concept is filled on the map: what was heard is tinted, so that the paper shines through. */
function fill(page: Page, concept: string): Promise<string> {
  return page
    .locator(`svg.map a[data-concept="${concept}"] rect`)
    .first()
    .evaluate((element) => getComputedStyle(element).fill)
}

const TINTED = /\/ 0\.22\)$/

const LISTED = '.index [data-of="learning-rate"] .index-term'

/** Where the segment about the learning rate lies. */
async function segment(page: Page): Promise<{ start: number; end: number }> {
  const element = transcript(page).locator('#learning-rate')
  return {
    start: Number(await element.getAttribute('data-start')),
    end: Number(await element.getAttribute('data-end')),
  }
}

/** Plays from one time to another, as fast as it goes. */
async function listen(page: Page, from: number, to: number) {
  await seek(page, from)
  await play(page)
  await expect.poll(() => timeOf(page), { timeout: 20_000 }).toBeGreaterThan(to)
  await page.keyboard.press('k')
  await expect.poll(() => isPaused(page)).toBe(true)
}

test('a segment that sounded is heard, in lists, on maps, in the panel, on all pages and later', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  await page.getByText('How its concepts lead to each other').click()
  await expect(page.locator('svg.map')).toBeVisible()
  expect(await mark(page, LISTED)).toBe('none')
  expect(await fill(page, 'learning-rate')).not.toMatch(TINTED)
  await setSpeed(page, 2)
  const { start, end } = await segment(page)
  await listen(page, start, end)
  await expect.poll(() => mark(page, LISTED)).toBe('"Heard"')
  expect(await mark(page, '.index [data-of="momentum"] .index-term')).toBe('none')
  // Before any concept: the one being spoken about is tinted as well.
  await seek(page, 500)
  await expect.poll(() => fill(page, 'learning-rate')).toMatch(TINTED)
  await expect.poll(() => fill(page, 'momentum')).not.toMatch(TINTED)
  await seek(page, start + 100)
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Learning rate')
  expect(await mark(page, '.panel .card-term')).toBe('"Heard"')
  await expectNoViolations(page)
  await page.goto('/concepts/')
  await expect.poll(() => mark(page, '[data-of="learning-rate"] a')).toBe('"Heard"')
  expect(await mark(page, '[data-of="momentum"] a')).toBe('none')
  await expect.poll(() => fill(page, 'learning-rate')).toMatch(TINTED)
  expect(await fill(page, 'momentum')).not.toMatch(TINTED)
  await page.goto('/concepts/learning-rate/')
  await expect.poll(() => mark(page, 'h1')).toBe('"Heard"')
})

/** Waits until the device has kept what sounded of “Going downhill” up to a time. */
async function expectKept(page: Page, time: number) {
  const kept = () =>
    page.evaluate(async () => {
      const known = await indexedDB.databases()
      // To open one that is not there would make it.
      if (!known.some(({ name }) => name === 'earmark')) return 0
      const answer = <T>(asked: IDBRequest<T>) =>
        new Promise<T>((resolve) => (asked.onsuccess = () => resolve(asked.result)))
      const database = await answer(indexedDB.open('earmark'))
      const played = database.transaction('played').objectStore('played')
      const found: { intervals: [number, number][] } | undefined = await answer(
        played.get('downhill'),
      )
      database.close()
      return found?.intervals.at(-1)?.[1] ?? 0
    })
  await expect.poll(kept).toBeGreaterThan(time)
}

test('two halves on two days make a whole', async ({ page }) => {
  await open(page, DOWNHILL)
  const { start, end } = await segment(page)
  const middle = (start + end) / 2
  await listen(page, start, middle)
  await expectKept(page, middle)
  expect(await mark(page, LISTED)).toBe('none')
  await page.reload()
  await open(page, DOWNHILL)
  await listen(page, middle - 300, end)
  await expect.poll(() => mark(page, LISTED)).toBe('"Heard"')
})

test('what was skipped is not heard', async ({ page }) => {
  await open(page, DOWNHILL)
  const { start, end } = await segment(page)
  await listen(page, start, start + 500)
  await listen(page, end - 500, end + 500)
  await expectKept(page, end + 500)
  await page.goto('/review/')
  await expect(page.getByText('Nothing yet.')).toBeVisible()
})

for (const [name, breakKeeping] of Object.entries(KEEPING_FAILS))
  test(`where storage ${name}, it plays on and says nothing`, async ({ page }) => {
    await page.addInitScript(breakKeeping)
    await open(page, DOWNHILL)
    const { start, end } = await segment(page)
    await listen(page, start, end)
    expect(await mark(page, LISTED)).toBe('none')
  })
