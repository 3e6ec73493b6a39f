import { expectTime, open, panel, player, seek, slider, term, transcript } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test, UPHILL } from './site'

test.use(SECOND_SITE)

const TITLE = '</script><script>alert("up")</script> صعود — 登る “&amp;” 🏔️'

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A title was run: ${dialog.message()}`)
  })
})

test('a title full of markup and scripts is shown as written, everywhere', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: TITLE, exact: true })).toBeVisible()
  await expect(page).toHaveTitle('Slopes & "Valleys" </title> 🎧')
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page).toHaveTitle(`${TITLE} · Slopes & "Valleys" </title> 🎧`)
  await page.goto('/concepts/memory/')
  await expect(page.getByRole('link', { name: TITLE, exact: true })).toBeVisible()
})

test('markup in a description and a term is text', async ({ page }) => {
  await open(page, UPHILL)
  await expect(page.getByText('A <b>climb</b> & what stays: الذاكرة')).toBeVisible()
  await seek(page, 10_000)
  await expect(term(page)).toHaveText('الذاكرة — 記憶 & <b>memory</b>')
  await expect(panel(page).getByText('What stays. كل ما يبقى. 残るもの。')).toBeVisible()
})

test('the system is told the title as written', async ({ page }) => {
  await open(page, UPHILL)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(TITLE)
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.artist)).toBe(
    'Slopes & "Valleys" </title> 🎧',
  )
})

test('text in many scripts keeps its letters and its paragraphs’ times', async ({ page }) => {
  await open(page, UPHILL)
  for (const text of [
    'نتذكر الطريق إلى القمة، خطوة بعد خطوة.',
    '山を登る道は、いつも長い。',
    '👩‍👩‍👧 Ça va?',
  ])
    await expect(transcript(page).getByText(text)).toBeVisible()
  const segment = transcript(page).locator('#memory')
  await expect(segment).toHaveAttribute('data-start', '8000')
  await expect(segment).toHaveAttribute('data-end', '24000')
  await seek(page, 23_900)
  await expect(segment).toHaveAttribute('aria-current', 'true')
  await seek(page, 24_050)
  await expect(segment).not.toHaveAttribute('aria-current')
})

test('a click in a paragraph without word times seeks to the paragraph', async ({ page }) => {
  await open(page, UPHILL)
  await transcript(page).getByText('At the top nobody').click()
  await expectTime(page, 34_000, 30)
})

test('nested segments have their bands, the inner one reachable within the outer', async ({
  page,
}) => {
  await open(page, DOWNHILL)
  const bands = player(page)
    .getByRole('list', { name: 'Concepts on the waveform' })
    .getByRole('link')
  await expect(bands).toHaveCount(4)
  for (const id of ['learning-rate', 'momentum', 'gradient-2']) {
    await player(page).locator(`.bands a[href="#${id}"]`).click()
    const start = Number(await transcript(page).locator(`#${id}`).getAttribute('data-start'))
    await expectTime(page, start, 30)
  }
  await expect(slider(page)).toBeVisible()
})

test('speakers are named once a turn, and are no spoken text', async ({ page }) => {
  await open(page, DOWNHILL)
  await expect(transcript(page).getByText('Ada Example')).toHaveCount(1)
  await expect(transcript(page).getByText('Ben Örtlich')).toHaveCount(1)
  await expect(transcript(page).locator('.speaker[data-start]')).toHaveCount(0)
})
