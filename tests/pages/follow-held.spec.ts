import type { Locator, Page } from '@playwright/test'
import { open, pause, play, seek, transcript, still } from './companion'
import { EPISODE, expect, test } from './site'

function backToNow(page: Page): Locator {
  return page.getByRole('button', { name: 'Back to now' })
}

function spokenParagraph(page: Page): Locator {
  return transcript(page).locator('p[aria-current="true"]')
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

test.beforeEach(async ({ page }) => {
  await open(page, EPISODE)
})

const HOLDS: Record<string, (page: Page) => Promise<void>> = {
  'the wheel': async (page) => {
    await page.mouse.move(500, 300)
    await page.mouse.wheel(0, 1500)
  },
  keys: async (page) => {
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
  },
  'the scrollbar or the browser’s search': async (page) => {
    await page.evaluate(() => window.scrollBy({ top: 1500, behavior: 'instant' }))
  },
  'a selection': async (page) => {
    await page.evaluate(() => {
      const paragraph = document.querySelector('p[data-start]')
      if (paragraph) getSelection()?.selectAllChildren(paragraph)
    })
  },
}

for (const [name, move] of Object.entries(HOLDS)) {
  test(`${name} holds it, and it never snaps back by itself`, async ({ page }) => {
    await play(page)
    await seek(page, 40_000)
    await still(page)
    await move(page)
    await expect(backToNow(page)).toBeVisible()
    await still(page)
    const place = await scrolled(page)
    // Paragraphs begin, the sound is skipped by the system, it is paused and played: the reader stays.
    await seek(page, 120_000)
    await seek(page, 200_000)
    await audioToggle(page)
    await still(page)
    expect(await scrolled(page)).toBe(place)
    await expect(backToNow(page)).toBeVisible()
  })

  test(`after ${name} the button takes the reader back`, async ({ page }) => {
    await play(page)
    await seek(page, 200_000)
    await still(page)
    await move(page)
    await still(page)
    await backToNow(page).click()
    await expect(backToNow(page)).toBeHidden()
    await expect(spokenParagraph(page)).toBeInViewport({ ratio: 0.3 })
    await seek(page, 300_000)
    await expect(spokenParagraph(page)).toBeInViewport({ ratio: 0.3 })
  })
}

for (const motion of ['no-preference', 'reduce'] as const)
  test(`a scrollbar moved right after a jump holds it at once, with motion: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion })
    await play(page)
    await page
      .getByRole('navigation', { name: 'Concepts in this episode' })
      .getByRole('link', { name: 'Dropout' })
      .click()
    await still(page)
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    await expect(backToNow(page)).toBeVisible()
    await still(page)
    expect(await scrolled(page)).toBe(0)
  })

async function audioToggle(page: Page) {
  await pause(page)
  await play(page)
}
