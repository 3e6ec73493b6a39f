import { EPISODE, expect, SECOND_SITE, test } from './site'

const PAGES = {
  '/': 'Key Concepts',
  [EPISODE]: 'Exploring Key Concepts in Deep Learning · Key Concepts',
  '/concepts/': 'Concepts · Key Concepts',
  '/concepts/dropout/': 'Dropout · Key Concepts',
}

for (const [address, title] of Object.entries(PAGES))
  test(`${address} has its title, description, canonical address and language`, async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page).toHaveTitle(title)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w{3}/)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `https://key-concepts.example${address}`,
    )
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main')).toHaveCount(1)
  })

test('the strict policy stands before everything that it governs', async ({ page }) => {
  for (const address of Object.keys(PAGES)) {
    await page.goto(address)
    const policy = page.locator('head > meta[charset] + meta[http-equiv="Content-Security-Policy"]')
    const content = (await policy.getAttribute('content')) ?? ''
    expect(content).toContain("default-src 'none'")
    expect(content).not.toMatch(/unsafe|\*|https?:/)
  }
})

test('home lists the episode and all concepts', async ({ page }) => {
  await page.goto('/')
  await expect(
    page.getByRole('link', { name: 'Exploring Key Concepts in Deep Learning' }),
  ).toBeVisible()
  await expect(page.getByText('5:36')).toBeVisible()
  await expect(page.getByRole('main').locator('a[href^="/concepts/"]')).toHaveCount(13)
})

test('a concept’s page has its definition, links, neighbours and moments', async ({ page }) => {
  await page.goto('/concepts/dropout/')
  const main = page.getByRole('main')
  await expect(main.getByText('the toss of a loaded coin')).toBeVisible()
  await expect(main.getByRole('link', { name: /Srivastava/ })).toBeVisible()
  await expect(main.getByRole('link', { name: 'Regularization', exact: true })).toBeVisible()
  await expect(main.locator(`a[href="${EPISODE}#dropout"]`)).toBeVisible()
  await expect(
    main.getByRole('button', { name: /^Play at 3 minutes|^Play at 4 minutes/ }).first(),
  ).toBeVisible()
})

test.describe('an address that leads nowhere', () => {
  test.use({ tolerated: /Failed to load resource.*404/ })

  test('shows a page that leads on', async ({ page }) => {
    const answer = await page.goto('/episodes/nowhere/')
    expect(answer?.status()).toBe(404)
    await expect(
      page.getByRole('heading', { level: 1, name: 'Nothing is spoken here' }),
    ).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Episodes' }).click()
    await expect(page).toHaveURL(/:\d+\/$/)
    await expect(page.getByRole('heading', { level: 1, name: 'Key Concepts' })).toBeVisible()
  })
})

test.describe('of the second project', () => {
  test.use(SECOND_SITE)

  test('episodes come newest first', async ({ page }) => {
    await page.goto('/')
    const dates = await page
      .getByRole('main')
      .locator('time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime')))
    expect(dates).toEqual(['2024-03-30', '2024-03-23', '2024-03-16', '2024-03-09', '2024-03-02'])
  })

  test('a concept’s page lists its moments in every episode', async ({ page }) => {
    await page.goto('/concepts/gradient/')
    await expect(page.getByRole('main').locator('a[href^="/episodes/downhill/#"]')).toHaveCount(3)
    await expect(page.getByRole('main').locator('a[href^="/episodes/uphill/#"]')).toHaveCount(1)
  })
})
