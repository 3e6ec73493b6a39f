import type { Page } from '@playwright/test'
import { awake, open, pause, play, seek, term, timeOf, transcript, wordsAwake } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test, UPHILL } from './site'
import { samples, spoken } from './spoken'
import { isRight, truthOf, wrongIn } from './truth'

test.describe('in the second project', () => {
  test.use(SECOND_SITE)

  test('after a walk and back the words light up again, in text that came with the page', async ({
    page,
  }) => {
    await open(page, DOWNHILL)
    await wordsAwake(page)
    await play(page)
    await page.getByRole('link', { name: 'Concepts', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Concepts' })).toBeVisible()
    expect(await page.evaluate(() => CSS.highlights.has('word'))).toBe(false)
    await page.goBack()
    await awake(page)
    await wordsAwake(page)
    await expectWordsRight(page)
  })

  test('a cold visit to a concept, then a walk: the text arrives, lights up and answers', async ({
    page,
  }) => {
    await page.goto('/concepts/gradient/')
    const text = page.waitForResponse(/\/episodes\/downhill\/transcript\.html\.txt$/)
    await page.getByRole('link', { name: 'Going downhill' }).first().click()
    expect((await text).status()).toBe(200)
    await awake(page)
    await wordsAwake(page)
    await play(page)
    await expectWordsRight(page)
    await transcript(page).getByRole('link', { name: 'slope' }).click()
    await expect(page).toHaveURL(new RegExp(`${DOWNHILL}$`))
    await expect(term(page)).toHaveText('Gradient')
  })

  test('a walk from one episode to the other and back keeps both texts apart', async ({ page }) => {
    await open(page, DOWNHILL)
    await transcript(page).getByRole('link', { name: 'the other walk' }).click()
    await expect(page).toHaveURL(new RegExp(`${UPHILL}$`))
    await expect(transcript(page)).toContainText('The climb begins')
    await expect(transcript(page)).not.toContainText('Welcome to the hill')
    await page.goBack()
    await expect(transcript(page)).toContainText('Welcome to the hill')
    await expect(transcript(page)).not.toContainText('The climb begins')
  })
})

async function expectWordsRight(page: Page) {
  const truth = await truthOf(page, 'tests/fixtures/site/episodes/downhill.words.json')
  await seek(page, 9500)
  const seen = await samples(page, 10_500)
  expect(wrongIn(truth, seen, 1)).toEqual([])
  await pause(page)
  expect(isRight(truth, await spoken(page), await timeOf(page))).toBe(true)
}
