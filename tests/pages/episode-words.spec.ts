import { open, play, seek, setSpeed, still, timeOf, transcript, wordsAwake } from './companion'
import { EPISODE, expect, test } from './site'
import { samples, samplesAt, spoken } from './spoken'
import { truthOf, wrongIn } from './truth'

const WORDS = 'episodes/exploring-key-concepts-in-deep-learning.words.json'

test.beforeEach(async ({ page }) => {
  await open(page, EPISODE)
  await wordsAwake(page)
})

test('nearly every written word has its time', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  const text = (await transcript(page).locator('p[data-start]').allTextContents()).join(' ')
  expect(truth.length).toBeGreaterThan(0.98 * text.split(/[\s—]+/).length)
})

test('the word is right after a seek to any word, the first and the last', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  const long = truth.filter(({ start, end }) => end - start > 30)
  const wanted = long.filter((_, i) => i % 7 === 0 || i === long.length - 1)
  const seen = await samplesAt(
    page,
    wanted.map(({ start, end }) => (start + end) / 2),
  )
  expect(seen.map(({ word }) => word)).toEqual(
    wanted.map(({ paragraph, from, text }) => ({ paragraph, from, text })),
  )
})

test('nothing is lit before the first written word, though the title is read out', async ({
  page,
}) => {
  for (const { word } of await samplesAt(page, [500, 2000, 4200])) expect(word).toBeNull()
  await expect(transcript(page).locator('[aria-current]')).toHaveCount(0)
})

for (const [from, speed] of [
  [3000, 1],
  [60_000, 1],
  [150_000, 3],
  [322_000, 3],
] as const)
  test(`the word is right in every frame from ${from / 1000} s at ${speed}x`, async ({ page }) => {
    const truth = await truthOf(page, WORDS)
    await seek(page, from)
    await setSpeed(page, speed)
    await play(page)
    const seen = await samples(page, from + 4000 * speed)
    expect(wrongIn(truth, seen, speed)).toEqual([])
    expect(
      new Set(seen.map(({ word }) => `${word?.paragraph}:${word?.from}`)).size,
    ).toBeGreaterThan(5)
  })

test('changing the speed while it plays loses no word', async ({ page }) => {
  const truth = await truthOf(page, WORDS)
  await seek(page, 200_000)
  await play(page)
  for (const key of ['>', '>', '>', '<']) {
    await page.keyboard.press(key)
    const until = (await timeOf(page)) + 1000
    const seen = await samples(page, until)
    expect(wrongIn(truth, seen, 2)).toEqual([])
  }
})

test('a jump to a concept lands in its first word', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const list = page.getByRole('navigation', { name: 'Concepts in this episode' })
  for (const [id, word] of [
    ['dropout', 'Dropout'],
    ['gradient', 'Gradient'],
    ['adversarial-networks', 'Adversarial'],
  ]) {
    await still(page)
    await list.locator(`a[href="#${id}"]`).click()
    await expect.poll(async () => (await spoken(page))?.text).toBe(word)
  }
})
