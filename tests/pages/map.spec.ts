import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import { awake, open, player, seek, sounds } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'

/** The map that is shown at this width. */
function shown(page: Page) {
  return page.locator('svg.map').filter({ visible: true })
}

async function opened(page: Page) {
  await page.getByText('How its concepts lead to each other').click()
  await expect(shown(page)).toHaveCount(1)
}

for (const width of [390, 768, 1440])
  test(`the show’s concepts stand on one map, readable and within a page of ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/concepts/')
    await expect(shown(page)).toHaveCount(1)
    await expect(shown(page).locator('a')).toHaveCount(13)
    const measured = await shown(page).evaluate((map) => ({
      letters: [...map.querySelectorAll('a')].map((link) => {
        const scale = map.getBoundingClientRect().width / Number(map.getAttribute('width'))
        return Number(link.getAttribute('font-size')) * scale
      }),
      out: [...map.querySelectorAll('a')].filter((link) => {
        const box = link.querySelector('rect')?.getBoundingClientRect()
        return [...link.querySelectorAll('text')].some((text) => {
          const { left, right } = text.getBoundingClientRect()
          return !box || left < box.left || right > box.right
        })
      }).length,
      wide: document.documentElement.scrollWidth > innerWidth,
    }))
    expect(Math.min(...measured.letters)).toBeGreaterThanOrEqual(12.5)
    expect([measured.out, measured.wide]).toEqual([0, false])
  })

test('the letters are as long as they were given room for', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/concepts/')
  await page.evaluate(() => document.fonts.ready)
  const stretched = await shown(page).evaluate((map) =>
    [...map.querySelectorAll('text')].map((text) => {
      const wanted = Number(text.getAttribute('textLength'))
      text.removeAttribute('textLength')
      return Math.abs(text.getComputedTextLength() / wanted - 1)
    }),
  )
  expect(Math.max(...stretched)).toBeLessThan(0.05)
})

test('a concept on the map leads to its page, and the sound goes on', async ({ page }) => {
  await open(page, EPISODE)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await sounds(page)
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Concepts' })
    .click()
  await shown(page).locator('a[data-concept="dropout"]').click()
  await expect(page).toHaveURL(/\/concepts\/dropout\/$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Dropout' })).toBeVisible()
  await sounds(page)
})

test('the list says all that the map shows, and the map is no tab stop', async ({ page }) => {
  await page.goto('/concepts/')
  const item = page.locator('.concept-index li', { hasText: 'Residual Network' }).last()
  await expect(item).toContainText(/Spoken about for \d+ seconds/)
  await expect(item).toContainText(
    'Know first: Convolutional Neural Network, Vanishing Gradient Problem',
  )
  await expect(page.locator('svg.map').first()).toHaveAttribute('aria-hidden', 'true')
  await expect(page.locator('svg.map a:not([tabindex="-1"])')).toHaveCount(0)
})

test('its key says what filled means', async ({ page }) => {
  await page.goto('/concepts/')
  await expect(page.getByText('Filled: you have heard about it.')).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both maps are there', async ({ page }) => {
    await page.goto('/concepts/')
    await expect(shown(page).locator('a')).toHaveCount(13)
    await expect(page.getByText('Filled: you have heard about it.')).toBeHidden()
    await page.goto(EPISODE)
    await page.getByText('How its concepts lead to each other').click()
    const picture = page.locator('.map-picture img')
    await expect(picture).toBeVisible()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(100)
  })
})

test.describe('of an episode', () => {
  test.use(SECOND_SITE)

  test('the map lights up as it plays', async ({ page }) => {
    await open(page, DOWNHILL)
    await opened(page)
    const lit = shown(page).locator('[data-active]')
    await seek(page, 10_000)
    await expect(lit).toHaveAttribute('data-concept', 'gradient')
    await seek(page, 16_000)
    await expect(lit).toHaveAttribute('data-concept', 'learning-rate')
    await seek(page, 1000)
    await expect(lit).toHaveCount(0)
  })

  test('a concept on the map leads to where it is spoken about', async ({ page }) => {
    await open(page, DOWNHILL)
    await opened(page)
    await shown(page).locator('a[data-concept="momentum"]').click()
    await expect(page).toHaveURL(/#momentum$/)
    await expect(page.locator('#momentum')).toHaveAttribute('aria-current', 'true')
  })

  test('the map says in words how the concepts lead to each other', async ({ page }) => {
    await open(page, DOWNHILL)
    await opened(page)
    await expect(page.locator('.map-fold .sr-only')).toHaveText(
      'Gradient → Learning rate, Momentum',
    )
  })

  test('the next episode has a map of its own, after a walk', async ({ page }) => {
    await open(page, DOWNHILL)
    await opened(page)
    await page.getByRole('link', { name: /^Slopes/ }).click()
    await page.getByRole('link', { name: 'Looking back' }).click()
    await awake(page)
    await opened(page)
    await seek(page, 6000)
    await expect(shown(page).locator('a')).toHaveCount(5)
    await expect(shown(page).locator('[data-active]')).toHaveAttribute('data-concept', 'gradient')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`the maps are accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      for (const address of [DOWNHILL, '/concepts/']) {
        await page.goto(address)
        if (address === DOWNHILL) {
          await awake(page)
          await opened(page)
          await seek(page, 10_000)
        }
        await expectNoViolations(page)
      }
    })
})
