import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import { idle, isPaused, open, paragraphs, play, player, seek, still, timeOf } from './companion'
import { DOWNHILL, expect, PHONE, SECOND_SITE, test, UPHILL } from './site'
import { KEEPING_FAILS } from './storage'

test.use(SECOND_SITE)

function editor(page: Page) {
  return page.getByRole('dialog', { name: /ote at/ })
}

function field(page: Page) {
  return editor(page).getByRole('textbox', { name: 'Your note' })
}

function marks(page: Page) {
  return page.getByRole('list', { name: 'Your notes' }).getByRole('button')
}

function ticks(page: Page) {
  return player(page).locator('.note-tick')
}

/** Makes a note at a time, by keys. */
async function note(page: Page, time: number, text: string) {
  await seek(page, time)
  await page.keyboard.press('n')
  await field(page).fill(text)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(editor(page)).toBeHidden()
}

async function download(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), path: await file.path() }
}

test('N drops a bookmark: Enter keeps it, at its paragraph and on the waveform', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  await seek(page, 20_000)
  await page.keyboard.press('n')
  await expect(editor(page)).toContainText('on this device only')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeHidden()
  await expect(marks(page)).toHaveText(['Bookmark at 0:20'])
  await expect(ticks(page)).toHaveCount(1)
  const place = await page.evaluate(() => {
    const mark = document.querySelector('.note-marks button')?.getBoundingClientRect()
    const paragraph = document.querySelector('p[aria-current]')?.getBoundingClientRect()
    return Math.abs((mark?.top ?? NaN) - (paragraph?.top ?? NaN))
  })
  expect(place).toBeLessThan(24)
})

test('a note stays through a reload and a walk, and its text can be changed', async ({ page }) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, 'Too far?\nAsk again.')
  await page.reload()
  await expect(marks(page)).toHaveText(['Note at 0:20: Too far? Ask again.'])
  await expect(ticks(page)).toHaveCount(1)
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Notes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notes' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit the note at 20 seconds' }).click()
  await field(page).fill('Not too far.')
  await editor(page).getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Not too far.')).toBeVisible()
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'Go to 20 seconds' }).click()
  await expect(marks(page)).toHaveText(['Note at 0:20: Not too far.'])
  await expect.poll(() => timeOf(page)).toBeCloseTo(20_000, -2)
})

test('a note about selected words holds them, and leads back to them', async ({ page }) => {
  await open(page, DOWNHILL)
  await paragraphs(page)
    .nth(2)
    .evaluate((paragraph) => {
      const text = paragraph.firstChild
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 18)
    })
  const words = await page.evaluate(() => getSelection()?.toString().trim() ?? '')
  await page
    .getByRole('group', { name: 'Selected words' })
    .getByRole('button', { name: 'Note' })
    .click()
  await expect(editor(page).getByText(words)).toBeVisible()
  await field(page).fill('Mine')
  await editor(page).getByRole('button', { name: 'Save' }).click()
  await page.goto('/notes/')
  await expect(page.getByRole('blockquote')).toHaveText(words)
  await expect(page.getByRole('link', { name: /^Go to/ })).toHaveAttribute(
    'href',
    /#t=[\d.]+,[\d.]+$/,
  )
})

test('what is deleted comes back by Undo, and so does what was typed and not kept', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, 'Stay')
  await marks(page).click()
  await editor(page).getByRole('button', { name: 'Delete' }).click()
  await expect(marks(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(marks(page)).toHaveText(['Note at 0:20: Stay'])
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('half a thought')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(field(page)).toHaveValue('half a thought')
})

test('N is typed where something is typed, and N with a modifier is the browser’s', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('n')
  await expect(field(page)).toHaveValue('n')
  await editor(page).getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Shift+n')
  await idle(page)
  await expect(editor(page)).toBeHidden()
})

test('the sound goes on while a note is written', async ({ page }) => {
  await open(page, DOWNHILL)
  await play(page)
  await player(page).getByRole('button', { name: 'Add note' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('k l j')
  await expect(field(page)).toHaveValue('k l j')
  expect(await isPaused(page)).toBe(false)
})

test('exported as JSON and imported again, also twice, there is nothing double', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, 'First')
  await note(page, 5000, '')
  await page.goto('/notes/')
  const json = await download(page, 'Export as JSON')
  expect(json.name).toBe('notes.json')
  const text = readFileSync(json.path, 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'earmark-kept', version: 1 })
  const bring = () =>
    page.getByLabel('Import').setInputFiles({
      name: 'notes.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
  await bring()
  await expect(page.getByText('No notes imported, 2 notes here already.')).toBeVisible()
  await page.getByRole('button', { name: 'Delete the note at 20 seconds' }).click()
  await expect(page.getByRole('link', { name: /^Go to/ })).toHaveCount(1)
  await bring()
  await expect(page.getByText('1 note imported, 1 note here already.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Go to/ })).toHaveCount(2)
})

test('exported as Markdown every note has a link to its moment', async ({ page }) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, '# Loud')
  await page.goto('/notes/')
  const { path } = await download(page, 'Export as Markdown')
  const text = readFileSync(path, 'utf8')
  expect(text).toContain('## Going downhill')
  expect(text).toContain(
    `- [0:20](${new URL('/episodes/downhill/#t=20', page.url()).href}) \\# Loud`,
  )
})

test('a file that is none is refused and changes nothing', async ({ page }) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, 'Stay')
  await page.goto('/notes/')
  await page.getByLabel('Import').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  })
  await expect(page.getByText('Unexpected content in holiday.json')).toBeVisible()
  await expect(page.getByText('Stay')).toBeVisible()
})

test('what one tab keeps another one shows', async ({ page, context }) => {
  await open(page, DOWNHILL)
  await note(page, 20_000, 'One')
  const other = await context.newPage()
  await other.goto('/notes/')
  await expect(other.getByText('One')).toBeVisible()
  await note(page, 30_000, 'Two')
  await expect(other.getByText('Two')).toBeVisible()
  await other.getByRole('button', { name: 'Delete the note at 20 seconds' }).click()
  await expect(marks(page)).toHaveText(['Note at 0:30: Two'])
})

test('nothing leaves the device', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(request.url())
  })
  await open(page, DOWNHILL)
  await note(page, 20_000, 'Secret')
  await page.goto('/notes/')
  await expect(page.getByText('Secret')).toBeVisible()
  expect(asked).toEqual([])
})

test('without word times a note is at its paragraph, too', async ({ page }) => {
  await open(page, UPHILL)
  await note(page, 26_000, '登る')
  await expect(marks(page)).toHaveText(['Note at 0:26: 登る'])
  await expectNoViolations(page)
})

for (const [name, breakKeeping] of Object.entries(KEEPING_FAILS))
  test(`where storage ${name}, that is said, what was typed stays and what was there, too`, async ({
    page,
  }) => {
    await open(page, DOWNHILL)
    await note(page, 20_000, 'Here before')
    await page.addInitScript(breakKeeping)
    await page.goto('about:blank')
    await open(page, DOWNHILL)
    await page.keyboard.press('n')
    await field(page).fill('Precious')
    await editor(page).getByRole('button', { name: 'Save' }).click()
    await expect(editor(page).getByRole('alert')).toContainText('Not kept')
    await expect(field(page)).toHaveValue('Precious')
    await page.goto('/notes/')
    if (name === 'is full') await expect(page.getByText('Here before')).toBeVisible()
    else await expect(page.getByRole('main').getByRole('alert')).toContainText('keep nothing')
  })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says what it is', async ({ page }) => {
    await page.goto('/notes/')
    await expect(page.getByText('They are sent nowhere')).toBeVisible()
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('a tap on a paragraph brings “Note”, and the mark stands in the window', async ({
    page,
  }) => {
    await open(page, DOWNHILL)
    await paragraphs(page).nth(1).scrollIntoViewIfNeeded()
    await still(page)
    await paragraphs(page).nth(1).tap()
    await page.getByRole('button', { name: /^Add note at/ }).tap()
    await field(page).fill('By thumb')
    await editor(page).getByRole('button', { name: 'Save' }).tap()
    await expect(marks(page)).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await expectNoViolations(page)
  })
})
