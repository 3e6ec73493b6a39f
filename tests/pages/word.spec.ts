import { open, pause, play, seek, setSpeed, slider, timeOf, wordsAwake } from './companion'
import { DOWNHILL, expect, SECOND_SITE, test } from './site'
import { samples, samplesAt, spoken, type Sample } from './spoken'
import { isRight, truthOf, wrongIn, type SpokenWord } from './truth'

const WORDS = 'tests/fixtures/site/episodes/downhill.words.json'

test.use(SECOND_SITE)

test.beforeEach(async ({ page }) => {
  await open(page, DOWNHILL)
  await wordsAwake(page)
})

test('the word at every word’s start, middle and end is that word', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  expect(truth).toHaveLength(110)
  const wanted = truth.flatMap(({ start, end, ...word }) =>
    [start + 11, (start + end) / 2, end - 11].map((time) => ({ time, word })),
  )
  const seen = await samplesAt(
    page,
    wanted.map(({ time }) => time),
  )
  expect(seen.map(({ word }) => word)).toEqual(wanted.map(({ word }) => word))
})

test('no word is painted before the first, in a pause, at a word without a time, after the last', async ({
  page,
}) => {
  expect(await spoken(page)).toBeNull()
  for (const time of [1000, 1980, 7800, 3500, 58_000]) {
    await seek(page, time)
    expect(await spoken(page), String(time)).toBeNull()
  }
})

test('a paused page shows the word it stopped in', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  await seek(page, 12_000)
  await play(page)
  await pause(page)
  const time = await timeOf(page)
  expect(isRight(truth, await spoken(page), time)).toBe(true)
})

test('scrubbing while paused shows each word passed', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  await slider(page).focus()
  for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft', 'ArrowUp', 'End', 'PageDown', 'Home']) {
    await slider(page).press(key)
    await expect
      .poll(async () => isRight(truth, await spoken(page), await timeOf(page)), { message: key })
      .toBe(true)
  }
})

test('the highlight holds one range, and nothing of the page changes with it', async ({ page }) => {
  await seek(page, 9100)
  await page.evaluate(() => {
    const seen = new MutationObserver((records) =>
      document.documentElement.setAttribute('data-changes', String(records.length)),
    )
    const script = document.querySelector('.transcript')
    if (script) seen.observe(script, { subtree: true, childList: true, characterData: true })
  })
  await seek(page, 12_000)
  expect(await page.evaluate(() => CSS.highlights.get('word')?.size)).toBe(1)
  await expect(page.locator('html')).not.toHaveAttribute('data-changes')
})

for (const speed of [0.5, 1, 2, 3])
  test(`the word is right in every frame at ${speed}x, across a pause`, async ({ page }) => {
    const truth = await truthOf(page, WORDS)
    await seek(page, 6000)
    await setSpeed(page, speed)
    await play(page)
    const end = 8000 + 2000 * speed
    const seen = await samples(page, end)
    expect(wrongIn(truth, seen, speed)).toEqual([])
    const due = truth.filter(isDue(6500, end - 500)).filter((word) => frames(seen, word) > 1)
    expect(due.filter((word) => !isIn(seen, word))).toEqual([])
  })

function isDue(from: number, to: number) {
  return ({ start }: SpokenWord) => start > from && start < to
}

/** How many frames were drawn while a word was spoken: on a busy machine a short one may pass between two. */
function frames(seen: readonly Sample[], { start, end }: SpokenWord): number {
  return seen.filter(({ time }) => time > start && time < end).length
}

function isIn(seen: readonly Sample[], { paragraph, from }: SpokenWord): boolean {
  return seen.some(({ word }) => word?.paragraph === paragraph && word.from === from)
}
