import type { Page } from '@playwright/test'
import { open, panel, seek, term, timeOf, transcript } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test } from './site'

test.describe('of the second project', () => {
  test.use(SECOND_SITE)
  test.beforeEach(({ page }) => open(page, DOWNHILL))

  test('lists the other moments of the concept, each a jump', async ({ page }) => {
    await seek(
      page,
      Number(await transcript(page).locator('#gradient').getAttribute('data-start')) + 50,
    )
    await expect(term(page)).toHaveText('Gradient')
    const moments = partOf(page, 'In this episode').getByRole('link', { name: /^0:\d\d/ })
    await expect(moments).toHaveText([
      /^0:\d\dA gradient is the steepest way up. It’s “simple”: turn around, and you have …$/,
      /^0:\d\d… So the slope gives the way, and … *$/,
      /^0:\d\dOnce more the gradient, C\+\+ and 3.5 % of it, naïve as café, and …$/,
    ])
    await moments.nth(2).click()
    await expect(page).toHaveURL(/#gradient-2$/)
    const again = Number(await transcript(page).locator('#gradient-2').getAttribute('data-start'))
    await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(again)
    await expect(term(page)).toHaveText('Gradient')
  })

  test('names the moments of the concept in other episodes, each a walk to it', async ({
    page,
  }) => {
    await open(page, `${DOWNHILL}#gradient`)
    const [elsewhere] = await partOf(page, 'In other episodes').getByRole('link').all()
    await elsewhere?.click()
    await expect(page).not.toHaveURL(new RegExp(DOWNHILL))
    await expect.poll(() => timeOf(page)).toBeGreaterThan(0)
  })

  test('between two concepts it goes on showing the one before', async ({ page }) => {
    const end = await transcript(page).locator('#momentum').getAttribute('data-end')
    await seek(page, Number(end) + 50)
    await expect(term(page)).toHaveText('Momentum')
  })
})

/** The part of the card shown that stands under a heading. */
function partOf(page: Page, heading: string) {
  return panel(page)
    .locator('.panel-card .card-part')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
}
