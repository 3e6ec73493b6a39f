import { readFileSync } from 'node:fs'
import { panel, paragraphs, player, transcript } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'

test.use({ javaScriptEnabled: false })

test('the whole text is there to be read', async ({ page }) => {
  await page.goto(EPISODE)
  const source = readFileSync('episodes/exploring-key-concepts-in-deep-learning.mdx', 'utf8')
  const written = source
    .replace(/^---[^]*?\n---\n/, '')
    .replace(/<\/?Concept[^>]*>|\*\*/g, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  expect(await paragraphs(page).allTextContents()).toEqual(written)
  for (const paragraph of await paragraphs(page).all()) await expect(paragraph).toBeVisible()
})

test('native audio controls play it', async ({ page }) => {
  await page.goto(EPISODE)
  const audio = page.locator('audio[controls]')
  await expect(audio).toBeVisible()
  await expect(audio).toHaveAttribute('src', /^\/audio\/[\w-]+\.mp3$/)
})

test('there is no dead player, panel head or empty promise', async ({ page }) => {
  await page.goto(EPISODE)
  await expect(player(page)).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('slider', { name: 'Seek' })).toBeHidden()
  await expect(page.getByText('appears here')).toBeHidden()
})

test('every definition and link of the episode is visible', async ({ page }) => {
  await page.goto(EPISODE)
  const spoken = new Set(
    await transcript(page)
      .locator('[data-concept]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-concept') ?? '')),
  )
  expect(spoken.size).toBe(13)
  for (const id of spoken) {
    const source = readFileSync(`concepts/${id}.mdx`, 'utf8')
    const term = /^term: (.*)$/m.exec(source)?.[1] ?? ''
    const definition = source.split(/^---$/m)[2]?.trim().split('\n')[0]?.replaceAll('*', '') ?? ''
    await expect(panel(page).getByRole('heading', { name: term, exact: true })).toBeVisible()
    await expect(panel(page).getByText(definition)).toBeVisible()
    for (const [, url] of source.matchAll(/url: "([^"]*)"/g))
      await expect(panel(page).locator(`a[href="${url}"]`).first()).toBeVisible()
  }
})

test('anchors scroll to their segment', async ({ page }) => {
  await page.goto(`${EPISODE}#dropout`)
  await expect(transcript(page).locator('#dropout')).toBeInViewport()
  await page
    .getByRole('navigation', { name: 'Concepts in this episode' })
    .getByRole('link', { name: 'Gradient', exact: false })
    .first()
    .click()
  await expect(page).toHaveURL(/#[\w-]*gradient$/)
})

test('a mention leads to its concept, and its moments lead back', async ({ page }) => {
  await page.goto(EPISODE)
  await transcript(page)
    .locator('#dropout')
    .getByRole('link', { name: 'regularization' })
    .first()
    .click()
  await expect(page).toHaveURL(/\/concepts\/regularization\/$/)
  await page
    .getByRole('link', { name: /^\d:\d\d/ })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`${EPISODE}#`))
})

test('the pictures of the waveform and the bands ask for nothing', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(EPISODE)
  expect(asked.filter((path) => /\.(bin|txt)$/.test(path))).toEqual([])
})

test.describe('in the second project', () => {
  test.use(SECOND_SITE)

  test('speakers, headings, lists and quotes are there', async ({ page }) => {
    await page.goto(DOWNHILL)
    for (const speaker of ['Ada Example', 'Ben Örtlich'])
      await expect(transcript(page).getByText(speaker, { exact: true })).toBeVisible()
    await expect(transcript(page).getByRole('heading')).toHaveText(['The way down', 'Rolling on'])
    await expect(transcript(page).getByRole('listitem')).toHaveText(['It rolls.', 'It rests.'])
    await expect(transcript(page).getByRole('blockquote')).toHaveText('Nobody walks down alone.')
  })
})
