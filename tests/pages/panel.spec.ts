import { open, panel, play, seek, term, timeOf, transcript } from './companion'
import { EPISODE, expect, test } from './site'

test.describe('of the episode', () => {
  test.beforeEach(({ page }) => open(page, EPISODE))

  test('shows the concept being spoken, with its definition, links and neighbours', async ({
    page,
  }) => {
    await page
      .getByRole('navigation', { name: 'Concepts in this episode' })
      .getByText('Dropout')
      .click()
    await expect(term(page)).toHaveText('Dropout')
    await expect(panel(page)).toContainText('the toss of a loaded coin')
    const paper = panel(page).getByRole('link', { name: /^Dropout: A Simple Way/ })
    await expect(paper).toHaveAttribute('href', 'https://jmlr.org/papers/v15/srivastava14a.html')
    await expect(paper).not.toHaveAttribute('target')
    await expect(
      panel(page).getByText('Paper', { exact: true }).filter({ visible: true }),
    ).toHaveCount(1)
    await expect(panel(page).getByRole('link', { name: 'Regularization' }).first()).toBeVisible()
  })

  test('shows one concept only', async ({ page }) => {
    await seek(page, 100_000)
    await expect(term(page)).toHaveCount(1)
  })

  test('a plain click on a mention shows its concept and does not seek', async ({ page }) => {
    await seek(page, 100_000)
    await transcript(page)
      .locator('#dropout')
      .getByRole('link', { name: 'regularization' })
      .first()
      .click()
    await expect(term(page)).toHaveText(/Regularization/)
    expect(await timeOf(page)).toBe(100_000)
    expect(new URL(page.url()).pathname).toBe(EPISODE)
    await expect(page).not.toHaveURL(/#/)
  })

  test('a plain click on a mention does not seek while it plays', async ({ page }) => {
    const mention = transcript(page)
      .locator('#batch-normalization')
      .getByRole('link', { name: 'gradient vanishing' })
    await mention.scrollIntoViewIfNeeded()
    // Half a minute before the next concept takes the panel over.
    await seek(page, 12_000)
    await play(page)
    await mention.click()
    await expect(term(page)).toHaveText(/Vanishing/)
    expect(await timeOf(page)).toBeGreaterThan(12_000)
    expect(await timeOf(page)).toBeLessThan(49_000)
  })

  test('pinned it stays with its concept, unpinned it follows again', async ({ page }) => {
    await seek(page, 100_000)
    const first = await term(page).textContent()
    await panel(page).getByRole('button', { name: 'Pin', exact: true }).click()
    await seek(page, 250_000)
    await expect(term(page)).toHaveText(String(first))
    await panel(page).getByRole('button', { name: 'Unpin' }).click()
    await expect(term(page)).not.toHaveText(String(first))
    await seek(page, 100_000)
    await expect(term(page)).toHaveText(String(first))
  })

  test('a looked-up concept gives way when the next one is spoken', async ({ page }) => {
    await seek(page, 100_000)
    await transcript(page)
      .locator('#dropout')
      .getByRole('link', { name: 'regularization' })
      .first()
      .click()
    await expect(term(page)).toHaveText(/Regularization/)
    await seek(page, 250_000)
    await expect(term(page)).not.toHaveText(/Regularization/)
  })

  test('a neighbour is looked up in the panel, and the term leads to its page', async ({
    page,
  }) => {
    await page
      .getByRole('navigation', { name: 'Concepts in this episode' })
      .getByText('Dropout')
      .click()
    await panel(page).getByRole('link', { name: 'Regularization' }).first().click()
    await expect(term(page)).toHaveText(/Regularization/)
    await term(page).getByRole('link').click()
    await expect(page).toHaveURL(/\/concepts\/regularization\/$/)
  })

  for (const modifier of ['Control', 'Shift'] as const)
    test(`a click with ${modifier} on a mention opens its page beside this one`, async ({
      page,
      context,
    }) => {
      const [opened] = await Promise.all([
        context.waitForEvent('page'),
        transcript(page)
          .locator('#dropout')
          .getByRole('link', { name: 'regularization' })
          .first()
          .click({ modifiers: [modifier] }),
      ])
      await expect(opened).toHaveURL(/\/concepts\/regularization\/$/)
      expect(await timeOf(page)).toBe(0)
    })
})
