import { audioOf, expectTime, openPage, pause, player, sounds } from './companion'
import { expect, SECOND_SITE, test } from './site'

test.use(SECOND_SITE)

test('says what to know first and what comes next', async ({ page }) => {
  await page.goto('/concepts/noise/')
  const part = (name: string) =>
    page.locator('.card-part', { has: page.getByRole('heading', { name, exact: true }) })
  await expect(part('Requires').getByRole('link')).toHaveText(['Gradient'])
  await expect(part('Leads to').getByRole('link')).toHaveText(['Batch'])
})

test('lists every moment of every episode as they were said', async ({ page }) => {
  await page.goto('/concepts/gradient/')
  const days = page.locator('.spoken-on time')
  await expect(days).toHaveText(['2 March 2024', '9 March 2024', '16 March 2024', '30 March 2024'])
  await expect(page.locator('.moments li')).toHaveCount(6)
})

test('has the sentence around each moment, with the words meant', async ({ page }) => {
  await page.goto('/concepts/gradient/')
  const mention = page.locator('.moments a', { hasText: 'says the same' })
  await expect(mention.locator('.quote')).toHaveText('And the gradient says the same.')
  await expect(mention.locator('mark')).toHaveText('gradient')
})

test('marks the moment said first, and the one that explains best', async ({ page }) => {
  await page.goto('/concepts/local-minimum/')
  const moments = page.locator('.moments li')
  await expect(moments.filter({ hasText: 'First said' })).toHaveCount(1)
  await expect(moments.first()).toContainText('First said')
  await expect(moments.filter({ hasText: 'Best explained' })).toHaveCount(1)
})

test('plays a moment where it is listed, and one of another episode after it', async ({ page }) => {
  await openPage(page, '/concepts/gradient/')
  const first = page.locator('.moments li').first().getByRole('button')
  await first.click()
  await sounds(page)
  await expect(first).toHaveAccessibleName('Pause at 8 seconds')
  await expect(player(page).getByRole('list', { name: 'Concepts on the waveform' })).toContainText(
    'Learning rate',
  )
  await page.locator('.moments li').last().getByRole('button').click()
  await expect(audioOf(page)).toHaveAttribute('src', /looking-back/)
  await sounds(page)
  await expect(first).toHaveAccessibleName('Play at 8 seconds')
  await expect(page).toHaveURL(/\/concepts\/gradient\/$/)
})

test('plays a mention from the beginning of its sentence', async ({ page }) => {
  await openPage(page, '/concepts/gradient/')
  const moment = page.locator('.moments li', { hasText: 'says the same' })
  await moment.getByRole('button').click()
  await sounds(page)
  await pause(page)
  await expectTime(page, 13_000, 5_000)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('has its moments as links, and no button that does nothing', async ({ page }) => {
    await page.goto('/concepts/gradient/')
    await expect(page.locator('.moments a')).toHaveCount(6)
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  })
})
