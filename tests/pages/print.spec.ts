import { open, panel, player, seek, transcript } from './companion'
import { EPISODE, expect, test } from './site'

test.describe('in print', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, EPISODE)
    await seek(page, 100_000)
    await page.emulateMedia({ media: 'print' })
  })

  test('the player and all controls are gone', async ({ page }) => {
    await expect(player(page)).toBeHidden()
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
  })

  test('the text and every definition are there', async ({ page }) => {
    const paragraphs = transcript(page).locator('p')
    for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible()
    const terms = panel(page).getByRole('heading', { level: 2, includeHidden: true })
    expect(await terms.count()).toBeGreaterThanOrEqual(13)
    for (const term of await terms.all()) await expect(term).toBeVisible()
  })

  test('nothing is cut at the side', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 1000 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(720)
  })

  test('it makes pages, with the last paragraph on them', async ({ page }) => {
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.byteLength).toBeGreaterThan(20_000)
  })
})

test('a browser that only announces a print gets every definition, too', async ({ page }) => {
  await open(page, EPISODE)
  await seek(page, 100_000)
  const cards = panel(page).locator('.panel-card')
  await expect(cards).toHaveCount(1)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await cards.count()).toBeGreaterThanOrEqual(13)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(cards).toHaveCount(1)
})
