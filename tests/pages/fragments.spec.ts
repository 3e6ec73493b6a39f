import {
  awake,
  expectTime,
  isPaused,
  open,
  paragraphs,
  play,
  player,
  still,
  timeOf,
  transcript,
} from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test } from './site'

test('a fragment with a time opens at that time', async ({ page }) => {
  for (const [fragment, time] of [
    ['#t=83.2', 83_200],
    ['#t=1:23', 83_000],
    ['#t=npt:1:23', 83_000],
    ['#t=0:01:23.5', 83_500],
    ['#t=1:23,1:40', 83_000],
  ] as const) {
    await page.goto('about:blank')
    await open(page, EPISODE + fragment)
    await expectTime(page, time, 1)
    expect(await isPaused(page)).toBe(true)
    await expect(transcript(page).locator('p[aria-current="true"]')).toHaveCount(1)
  }
})

test('a fragment that leads nowhere opens at the start', async ({ page }) => {
  for (const fragment of ['#t=', '#t=soon', '#t=1:99', '#nowhere', '#t=-5', '#%E0%A4%A', '#']) {
    await page.goto('about:blank')
    await open(page, EPISODE + fragment)
    expect(await timeOf(page), fragment).toBe(0)
  }
  await play(page)
  expect(await timeOf(page)).toBeLessThan(10_000)
})

test('a time past the end opens at the end', async ({ page }) => {
  await open(page, `${EPISODE}#t=9:59:59`)
  await expectTime(page, 335_000, 2000)
})

test('a fragment with a concept’s id opens there and shows its segment', async ({ page }) => {
  await open(page, `${EPISODE}#dropout`)
  const segment = transcript(page).locator('#dropout')
  await expectTime(page, Number(await segment.getAttribute('data-start')), 30)
  await expect(segment).toBeInViewport()
  await expect(segment).toHaveAttribute('aria-current', 'true')
})

test('a new fragment on the open page goes there, and a second visit to it, too', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, EPISODE)
  for (const time of [100_000, 200_000]) {
    await page.evaluate((fragment) => (location.hash = fragment), `t=${time / 1000}`)
    await expectTime(page, time, 1)
  }
  const list = page.getByRole('navigation', { name: 'Concepts in this episode' })
  const start = Number(await transcript(page).locator('#dropout').getAttribute('data-start'))
  for (const visit of ['first', 'second']) {
    await still(page)
    await list.locator('a[href="#dropout"]').click()
    await expect.poll(() => timeOf(page), visit).toBeCloseTo(start, -2)
    await player(page).getByRole('button', { name: 'Forward 30 seconds' }).click()
    await expectTime(page, start + 30_000, 1000)
  }
})

test('the browser’s back and forward walk through the jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, EPISODE)
  const list = page.getByRole('navigation', { name: 'Concepts in this episode' })
  const starts = []
  for (const id of ['attention-mechanism', 'gradient', 'dropout']) {
    starts.push(Number(await transcript(page).locator(`#${id}`).getAttribute('data-start')))
    await still(page)
    await list.locator(`a[href="#${id}"]`).click()
    await expectTime(page, starts.at(-1) ?? NaN, 30)
  }
  await page.goBack()
  await expectTime(page, starts[1] ?? NaN, 30)
  await expect(page).toHaveURL(/#gradient$/)
  await page.goBack()
  await expectTime(page, starts[0] ?? NaN, 30)
  await page.goForward()
  await expectTime(page, starts[1] ?? NaN, 30)
  await expect(transcript(page).locator('#gradient')).toBeInViewport()
})

test('a range stops at its end, and plays on from there when asked', async ({ page }) => {
  await open(page, `${EPISODE}#t=1:23,1:24`)
  await play(page)
  await expect.poll(() => isPaused(page)).toBe(true)
  const time = await timeOf(page)
  expect(time).toBeGreaterThan(83_900)
  expect(time).toBeLessThan(84_300)
  await play(page)
  await expect.poll(() => timeOf(page)).toBeGreaterThan(84_600)
  expect(await isPaused(page)).toBe(false)
})

test('a jump elsewhere forgets the end of a range', async ({ page }) => {
  await open(page, `${EPISODE}#t=0:10,0:12`)
  await page.evaluate(() => (location.hash = 't=0:11'))
  await expectTime(page, 11_000, 1)
  await play(page)
  await expect.poll(() => timeOf(page)).toBeGreaterThan(12_500)
  expect(await isPaused(page)).toBe(false)
})

test('“Copy link to this moment” copies a link that opens here', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${EPISODE}#t=83.9`)
  await player(page).getByRole('button', { name: 'Copy link to this moment' }).click()
  await expect(player(page).getByRole('status')).toHaveText('Link to 1:23 copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^http:\/\/localhost:\d+\/episodes\/[\w-]+\/#t=1:23$/)
  await page.goto('about:blank')
  await open(page, copied)
  await expectTime(page, 83_000, 1)
})

test.describe('in the second project', () => {
  test.use(SECOND_SITE)

  test('#gradient-2 opens at the second segment of the same concept', async ({ page }) => {
    await open(page, `${DOWNHILL}#gradient-2`)
    const again = transcript(page).locator('#gradient-2')
    await expectTime(page, Number(await again.getAttribute('data-start')), 30)
    await expect(again).toHaveAttribute('aria-current', 'true')
  })

  test('a heading’s fragment scrolls there and starts nothing', async ({ page }) => {
    await open(page, DOWNHILL)
    const id = await transcript(page)
      .getByRole('heading', { name: 'Rolling on' })
      .getAttribute('id')
    await page.goto('about:blank')
    await page.goto(`${DOWNHILL}#${id}`)
    await awake(page)
    await expect(transcript(page).getByRole('heading', { name: 'Rolling on' })).toBeInViewport()
    await expect(paragraphs(page).first()).toBeAttached()
    expect(await isPaused(page)).toBe(true)
  })
})
