import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import { extrasAwake, open, paragraphs, transcript } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'

const FILE = 'episodes/exploring-key-concepts-in-deep-learning.mdx'
const SOURCE = `https://github.com/key-concepts/key-concepts/blob/main/${FILE}?plain=1`

function fix(page: Page) {
  return transcript(page).getByRole('link', { name: 'Suggest a fix' })
}

/** The line of the file that the link names, without its marks. */
async function lineOf(page: Page): Promise<string> {
  const address = (await fix(page).getAttribute('href')) ?? ''
  expect(address.startsWith(`${SOURCE}#L`)).toBe(true)
  const line = readFileSync(FILE, 'utf8').split('\n')[Number(address.split('#L')[1]) - 1] ?? ''
  return line.replace(/<[^>]*>|\*/g, '')
}

test('the paragraph pointed at has a link to its line', async ({ page }) => {
  await open(page, EPISODE)
  await expect(fix(page)).toHaveCount(0)
  for (const index of [1, 3]) {
    await paragraphs(page).nth(index).hover()
    await expect(fix(page)).toHaveCount(1)
    const text = (await paragraphs(page).nth(index).textContent()) ?? ''
    expect((await lineOf(page)).slice(0, 30)).toBe(text.slice(0, 30))
  }
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(fix(page)).toHaveCount(0)
})

test('the pointer can reach the link', async ({ page }) => {
  await open(page, EPISODE)
  await paragraphs(page).nth(2).hover()
  await fix(page).hover()
  await expect(fix(page)).toBeVisible()
  const text = (await paragraphs(page).nth(2).textContent()) ?? ''
  expect((await lineOf(page)).slice(0, 12)).toBe(text.slice(0, 12))
})

test('the focused paragraph has it behind it, as the next tab stop, and keeps it', async ({
  page,
}) => {
  await open(page, EPISODE)
  const first = paragraphs(page).first()
  await first.focus()
  await expect(fix(page)).toHaveCount(1)
  await paragraphs(page).nth(3).hover()
  const links = await first.getByRole('link').count()
  for (let i = 0; i <= links; i++) await page.keyboard.press('Tab')
  await expect(fix(page)).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  for (let i = 0; i < links; i++) await page.keyboard.press('Shift+Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(paragraphs(page).nth(1).locator('+ .fix-link')).toHaveCount(1)
})

test('it is neither copied nor printed, and no paragraph moves for it', async ({ page }) => {
  await open(page, EPISODE)
  const places = () =>
    paragraphs(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  const before = await places()
  await paragraphs(page).nth(1).hover()
  await expect(fix(page)).toBeVisible()
  expect(await places()).toEqual(before)
  const copied = await page.evaluate(() => {
    const text = document.querySelector('.transcript')
    if (text) getSelection()?.selectAllChildren(text)
    return getSelection()?.toString()
  })
  expect(copied).toContain('deep learning')
  expect(copied).not.toContain('Suggest a fix')
  await page.emulateMedia({ media: 'print' })
  await expect(fix(page)).toHaveCount(0)
})

test('it is accessible', async ({ page }) => {
  await open(page, EPISODE)
  await paragraphs(page).nth(1).hover()
  await expect(fix(page)).toBeVisible()
  await expectNoViolations(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a link to the file stands below the text', async ({ page }) => {
    await page.goto(EPISODE)
    await expect(page.getByRole('link', { name: 'Suggest a fix' })).toHaveAttribute('href', SOURCE)
  })
})

test.describe('of a show without a repository', () => {
  test.use(SECOND_SITE)

  test('nothing is offered', async ({ page }) => {
    await open(page, DOWNHILL)
    await expect(page.locator('[data-line], [data-fix]')).toHaveCount(0)
    await paragraphs(page).first().hover()
    await extrasAwake(page)
    await expect(page.getByRole('link', { name: 'Suggest a fix' })).toHaveCount(0)
  })
})
