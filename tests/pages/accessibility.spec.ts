import { expectNoViolations } from './axe'
import { open, panel, play, player, seek, transcript } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test, UPHILL } from './site'

const PHONE = { width: 390, height: 844 }

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [{ width: 1280, height: 800 }, PHONE]) {
    const size = viewport === PHONE ? 'phone' : 'desk'
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport })

      test('the episode with the panel open, playing and held', async ({ page }) => {
        await open(page, EPISODE)
        await expectNoViolations(page)
        await seek(page, 100_000)
        if (viewport === PHONE)
          await panel(page).getByRole('button', { name: 'Open the concept' }).click()
        await panel(page).getByRole('button', { name: 'Pin', exact: true }).click()
        await play(page)
        await page.mouse.move(200, 200)
        await page.mouse.wheel(0, 2500)
        await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
        await expectNoViolations(page)
      })

      test('all other pages', async ({ page }) => {
        for (const address of ['/', '/concepts/', '/concepts/dropout/', '/nowhere/']) {
          const answer = await page.goto(address)
          expect(answer?.status()).toBe(address === '/nowhere/' ? 404 : 200)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          await expectNoViolations(page)
        }
      })
    })
  }

test.use({ tolerated: /Failed to load resource.*404/ })

test('the popovers and the dialog', async ({ page }) => {
  await open(page, EPISODE)
  for (const name of ['Speed', 'Volume', 'Keyboard shortcuts']) {
    await player(page).getByRole('button', { name }).click()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
  }
})

test('a concept’s page while the episode sounds', async ({ page }) => {
  await open(page, EPISODE)
  await play(page)
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Concepts' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Concepts' })).toBeVisible()
  await expectNoViolations(page)
})

test.describe('of the second project', () => {
  test.use(SECOND_SITE)

  test('both episodes and a concept in a foreign script', async ({ page }) => {
    for (const address of [DOWNHILL, UPHILL]) {
      await open(page, address)
      await seek(page, 15_000)
      await expect(transcript(page).locator('[aria-current]').first()).toBeVisible()
      await expectNoViolations(page)
    }
    await page.goto('/concepts/memory/')
    await expectNoViolations(page)
  })
})
