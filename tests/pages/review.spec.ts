import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import { isPaused, sounds } from './companion'
import { expect, SECOND_SITE, test } from './site'
import { KEEPING_FAILS } from './storage'

test.use(SECOND_SITE)

const DAY = 86_400_000

/** An archive in which these concepts were heard in “Going downhill” some days ago. */
function heardAgo(days: number, ...concepts: string[]): Buffer {
  const heard = concepts.map((concept) => ({
    id: `downhill#${concept}`,
    concept,
    term: concept,
    episode: 'downhill',
    title: 'Going downhill',
    start: 5000,
    end: 9000,
    at: Date.now() - days * DAY,
  }))
  const archive = { format: 'earmark-kept', version: 1, notes: [], heard, reviews: [] }
  return Buffer.from(JSON.stringify(archive))
}

/** Puts it into the browser by its own import. */
async function bring(page: Page, buffer: Buffer) {
  await page.goto('/notes/')
  await page
    .getByLabel('Import')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer })
  await expect(page.getByText('imported')).toBeVisible()
}

function card(page: Page, term: string) {
  return page.getByRole('region', { name: term })
}

test('a concept heard some days ago is asked for, answered, and rests until it is due', async ({
  page,
}) => {
  await bring(page, heardAgo(3, 'learning-rate'))
  await page.goto('/review/')
  const asked = card(page, 'Learning rate')
  await expect(asked).toBeVisible()
  await expect(asked.locator('.prose')).toHaveCount(0)
  await expect(page.getByText('This is the last one for now.')).toBeVisible()
  await asked.getByRole('button', { name: 'Show the definition' }).click()
  await expect(asked.locator('.prose')).toBeVisible()
  const answers = asked.getByRole('group', { name: 'How well did you know it?' })
  await expect(answers.getByRole('button')).toHaveText([
    /^Againtomorrow$/,
    /^Hard(tomorrow|in \d+ days)$/,
    /^Goodin \d+ days$/,
    /^Easyin \d+ days$/,
  ])
  await expectNoViolations(page)
  await answers.getByRole('button', { name: 'Good' }).click()
  await expect(
    page.getByText(/^Nothing for now. The next concept comes in \d+ days\.$/),
  ).toBeVisible()
  await page.clock.setFixedTime(Date.now() + 30 * DAY)
  await page.reload()
  await expect(card(page, 'Learning rate')).toBeVisible()
})

test('by keyboard alone: Tab, Enter, then 1 to 4, from card to card', async ({ page }) => {
  await bring(page, heardAgo(3, 'gradient', 'momentum'))
  await page.goto('/review/')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('4')
  await expect(page.getByText('2 concepts for now.')).toBeVisible()
  await page.getByRole('button', { name: 'Show the definition' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Easy' })).toBeVisible()
  await page.keyboard.press('4')
  await expect(card(page, 'Momentum')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: 'Momentum' })).toBeFocused()
})

test('its moment plays in place', async ({ page }) => {
  await bring(page, heardAgo(3, 'learning-rate'))
  await page.goto('/review/')
  await card(page, 'Learning rate')
    .getByRole('button', { name: /^Play at/ })
    .click()
  await sounds(page)
  await card(page, 'Learning rate')
    .getByRole('button', { name: /^Pause at/ })
    .click()
  await expect.poll(() => isPaused(page)).toBe(true)
  await expect(page).toHaveURL(/\/review\/$/)
})

test('what was heard yesterday waits, and nothing is counted', async ({ page }) => {
  await bring(page, heardAgo(1, 'learning-rate'))
  await page.goto('/review/')
  await expect(page.getByText('Nothing for now. The next concept comes tomorrow.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/streak|in a row|%/i)
})

test.describe('a concept that the show has no more', () => {
  test.use({ tolerated: /Failed to load resource.*404/ })

  test('is passed over', async ({ page }) => {
    await bring(page, heardAgo(9, 'a-gone-one', 'learning-rate'))
    await page.goto('/review/')
    await expect(card(page, 'Learning rate')).toBeVisible()
  })
})

test('what was heard is exported for Anki', async ({ page }) => {
  await bring(page, heardAgo(1, 'gradient', 'learning-rate'))
  await page.goto('/review/')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export for Anki' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('concepts.csv')
  const lines = readFileSync(await file.path(), 'utf8').split('\n')
  expect(lines.slice(0, 2)).toEqual(['#separator:Comma', '#html:true'])
  expect(lines.filter((line) => /^"localhost:\d+\/concepts\//.test(line))).toHaveLength(2)
  expect(lines.join('\n')).toContain(new URL('/concepts/learning-rate/', page.url()).href)
})

test('where storage is blocked, that is said', async ({ page }) => {
  await page.addInitScript(KEEPING_FAILS['is blocked'])
  await page.goto('/review/')
  await expect(page.getByRole('main').getByRole('alert')).toContainText('keep nothing')
})
