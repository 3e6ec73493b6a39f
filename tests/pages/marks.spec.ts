import type { Page } from '@playwright/test'
import { open, pause, play, seek, timeOf, transcript } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test, UPHILL } from './site'

/** What carries `aria-current` in the transcript: paragraphs by their start, segments by their id. */
function marked(page: Page): Promise<string[]> {
  return transcript(page)
    .locator('[aria-current]')
    .evaluateAll((all) =>
      all.map((each) => {
        const value = each.getAttribute('aria-current')
        const start = each.getAttribute('data-start')
        return `${each.tagName} ${each.id || start} ${value}`
      }),
    )
}

test('nothing is marked before the first word', async ({ page }) => {
  await open(page, EPISODE)
  expect(await marked(page)).toEqual([])
})

test('at every time exactly the active paragraph and the active segment are marked', async ({
  page,
}) => {
  await open(page, EPISODE)
  const read = (selector: string) =>
    transcript(page)
      .locator(selector)
      .evaluateAll((all) =>
        all.map((each) => ({
          id: each.id,
          start: Number(each.getAttribute('data-start')),
          end: Number(each.getAttribute('data-end')),
        })),
      )
  const paragraphs = await read('p[data-start]')
  const segments = await read('section[data-concept]')
  expect(segments).toHaveLength(13)
  for (let time = 7000; time < 336_000; time += 29_000) {
    await seek(page, time)
    const paragraph = paragraphs.findLast(({ start }) => start <= time)
    const segment = segments.find(({ start, end }) => start <= time && time < end)
    const wanted = [
      ...(segment ? [`SECTION ${segment.id} true`] : []),
      `P ${paragraph?.start} true`,
    ]
    expect(await marked(page), String(time)).toEqual(wanted)
  }
})

test('the marks move while it plays, with no seek', async ({ page }) => {
  await open(page, EPISODE)
  const second = transcript(page).locator('section[data-concept]').first()
  const start = Number(await second.getAttribute('data-start'))
  await seek(page, start - 700)
  await expect(second).not.toHaveAttribute('aria-current')
  await play(page)
  await expect(second).toHaveAttribute('aria-current', 'true')
  await expect(second.locator('p').first()).toHaveAttribute('aria-current', 'true')
  await pause(page)
  expect(await timeOf(page)).toBeGreaterThan(start - 20)
})

test.describe('in the second project', () => {
  test.use(SECOND_SITE)

  test('the innermost of nested segments is marked, and the outer one again after it', async ({
    page,
  }) => {
    await open(page, DOWNHILL)
    const inner = transcript(page).locator('#learning-rate')
    const start = Number(await inner.getAttribute('data-start'))
    const end = Number(await inner.getAttribute('data-end'))
    const segments = async () => (await marked(page)).filter((each) => each.startsWith('SECTION'))
    await seek(page, start - 100)
    expect(await segments()).toEqual(['SECTION gradient true'])
    await seek(page, start + 100)
    expect(await segments()).toEqual(['SECTION learning-rate true'])
    await seek(page, end + 100)
    expect(await segments()).toEqual(['SECTION gradient true'])
  })

  test('a concept spoken about again has its own segment', async ({ page }) => {
    await open(page, DOWNHILL)
    const again = transcript(page).locator('#gradient-2')
    await seek(page, Number(await again.getAttribute('data-start')) + 100)
    await expect(again).toHaveAttribute('aria-current', 'true')
    await expect(transcript(page).locator('#gradient')).not.toHaveAttribute('aria-current')
  })

  test('between two segments no segment is marked', async ({ page }) => {
    await open(page, DOWNHILL)
    const end = await transcript(page).locator('#momentum').getAttribute('data-end')
    await seek(page, Number(end) + 50)
    expect((await marked(page)).map((each) => each.split(' ')[0])).toEqual(['P'])
  })

  test('without word times no word is painted, and the paragraph is', async ({ page }) => {
    await open(page, UPHILL)
    await seek(page, 26_000)
    expect(await marked(page)).toEqual(['SECTION gradient true', 'P 24000 true'])
    expect(await page.evaluate(() => CSS.highlights.get('word')?.size ?? 0)).toBe(0)
  })
})
