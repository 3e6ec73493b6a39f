import { expect, type Page } from '@playwright/test'

/** What the tests see and do of an episode's page. Times are media times in ms. */

/** Opens an episode's page and waits until it is awake. */
export async function open(page: Page, address: string) {
  await page.goto(address, { waitUntil: 'commit' })
  await awake(page)
}

/** Waits until the text answers and the audio's length is known, or that it has none. */
export async function awake(page: Page) {
  await page.waitForFunction(() => {
    const text = document.querySelector('[aria-label="Transcript"] p[tabindex="0"]')
    const audio = document.querySelector('audio')
    return text && audio && (audio.readyState >= audio.HAVE_METADATA || audio.error)
  })
}

/** Opens a page that has no transcript, and waits until it is awake: until waking has left it nothing to do. */
export async function openPage(page: Page, address: string) {
  await page.goto(address)
  await idle(page)
}

/** Waits until a page that has loaded has nothing left to do; of one that never rests, until it has had its time. */
export async function idle(page: Page) {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 10_000 })),
  )
}

/** Waits until what comes at the first sign of a reader is there: quotes, notes, a page that is read without sound. */
export async function readerAwake(page: Page) {
  await expect(page.locator('.over-script')).toBeAttached()
}

/** Waits until what comes to a page with a loaded episode at the first sign of a person is there. */
export async function extrasAwake(page: Page) {
  await expect(page.locator('body > audio track')).toBeAttached()
}

/** Waits until all that a page has asked for by itself is there and has run: what it offers then is all it will. */
export async function settled(page: Page) {
  await page.waitForFunction(() => {
    const wanted = [...document.scripts].filter(({ src, noModule }) => src && !noModule)
    return wanted.every(({ src }) => performance.getEntriesByName(src).length > 0)
  })
  await idle(page)
}

/** Waits until the word times are there. */
export async function wordsAwake(page: Page) {
  await page.waitForFunction(() => CSS.highlights.has('word'))
}

export function audioOf(page: Page) {
  return page.locator('audio')
}

export function player(page: Page) {
  return page.getByRole('region', { name: 'Player' })
}

export function slider(page: Page) {
  return player(page).getByRole('slider', { name: 'Seek' })
}

export function transcript(page: Page) {
  return page.getByRole('region', { name: 'Transcript' })
}

export function paragraphs(page: Page) {
  return transcript(page).locator('p[data-start]')
}

export function panel(page: Page) {
  return page.getByRole('complementary', { name: 'Concept' })
}

/** The term that the panel shows. */
export function term(page: Page) {
  return panel(page).getByRole('heading', { level: 2 })
}

export function timeOf(page: Page): Promise<number> {
  return audioOf(page).evaluate((audio: HTMLAudioElement) => audio.currentTime * 1000)
}

export function isPaused(page: Page): Promise<boolean> {
  return audioOf(page).evaluate((audio: HTMLAudioElement) => audio.paused)
}

/** Presses the player's button and waits until sound comes. */
export async function play(page: Page) {
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await sounds(page)
}

export async function pause(page: Page) {
  await player(page).getByRole('button', { name: 'Pause', exact: true }).click()
  await expect.poll(() => isPaused(page)).toBe(true)
}

/** Waits until the media time rises by itself. */
export async function sounds(page: Page) {
  const from = await timeOf(page)
  await page.waitForFunction((time) => {
    const audio = document.querySelector('audio')
    return audio && audio.currentTime * 1000 > time
  }, from)
}

/** Chooses a speed as a listener does. */
export async function setSpeed(page: Page, speed: number) {
  await player(page).getByRole('button', { name: 'Speed' }).click()
  await player(page)
    .getByRole('radio', { name: `${speed}×`, exact: true })
    .check()
  await page.keyboard.press('Escape')
  await expect(player(page).getByRole('group', { name: 'Speed' })).toBeHidden()
}

/** Moves the audio as a media key or another script would, and waits until it is there. */
export async function seek(page: Page, time: number) {
  await audioOf(page).evaluate((audio: HTMLAudioElement, seconds) => {
    const done = new Promise<void>((resolve) =>
      audio.addEventListener('seeked', () => resolve(), { once: true }),
    )
    audio.currentTime = seconds
    return done
  }, time / 1000)
}

/** Waits until the audio stands, or plays, at a time or a little later. */
export async function expectTime(page: Page, time: number, within = 1000) {
  const place = async () => {
    const now = await timeOf(page)
    return now >= time - 1 && now < time + within ? time : now
  }
  await expect.poll(place, { intervals: [20, 50, 100, 200] }).toBe(time)
}

/** Waits until the sound is where it was sent, and the page no longer scrolls by itself. */
export async function still(page: Page) {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = NaN
        let frames = 0
        const look = () => {
          const moves = window.scrollY !== last || document.querySelector('audio')?.seeking
          frames = moves ? 0 : frames + 1
          last = window.scrollY
          if (frames > 8) resolve()
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}
