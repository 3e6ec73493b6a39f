import {
  audioOf,
  expectTime,
  isPaused,
  open,
  pause,
  play,
  player,
  seek,
  setSpeed,
  slider,
  sounds,
  timeOf,
} from './companion'
import { EPISODE, expect, test } from './site'

test.beforeEach(({ page }) => open(page, EPISODE))

test('plays, and pauses where it was', async ({ page }) => {
  await play(page)
  await expect.poll(() => timeOf(page)).toBeGreaterThan(500)
  await pause(page)
  const time = await timeOf(page)
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  expect(await timeOf(page)).toBe(time)
})

test('there is one audio element, without the fragment in its address', async ({ page }) => {
  await open(page, `${EPISODE}#t=100`)
  await expect(audioOf(page)).toHaveCount(1)
  await expect(audioOf(page)).toHaveAttribute('src', /^\/audio\/[\w-]+\.mp3$/)
})

test('back 15 and forward 30 seconds', async ({ page }) => {
  await seek(page, 60_000)
  await player(page).getByRole('button', { name: 'Back 15 seconds' }).click()
  await expectTime(page, 45_000)
  await player(page).getByRole('button', { name: 'Forward 30 seconds' }).click()
  await expectTime(page, 75_000)
})

test('a skip stays within the audio', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Back 15 seconds' }).click()
  await expectTime(page, 0)
  await seek(page, 330_000)
  await player(page).getByRole('button', { name: 'Forward 30 seconds' }).click()
  await expectTime(page, 336_000)
})

test('the slider says where it is, in words', async ({ page }) => {
  await expect(slider(page)).toHaveAttribute('aria-valuetext', '0 seconds of 5 minutes 36 seconds')
  await seek(page, 83_200)
  await expect(slider(page)).toHaveAttribute(
    'aria-valuetext',
    '1 minute 23 seconds of 5 minutes 36 seconds',
  )
  await expect(slider(page)).toHaveValue('83')
})

test('elapsed and remaining time go with the sound', async ({ page }) => {
  await seek(page, 83_900)
  await expect(player(page).getByText('1:23', { exact: true })).toBeVisible()
  await expect(player(page).getByText('−4:13', { exact: true })).toBeVisible()
  await play(page)
  await expect(player(page).getByText('1:24', { exact: true })).toBeVisible()
  await expect(player(page).getByText('−4:12', { exact: true })).toBeVisible()
})

test('plays at every speed with its pitch kept', async ({ page }) => {
  await play(page)
  for (const speed of [0.5, 1.75, 3]) {
    await setSpeed(page, speed)
    await sounds(page)
    expect(
      await audioOf(page).evaluate((audio: HTMLAudioElement) => ({
        rate: audio.playbackRate,
        pitch: audio.preservesPitch,
      })),
    ).toEqual({ rate: speed, pitch: true })
    await expect(player(page).getByRole('button', { name: 'Speed' })).toContainText(`${speed}×`)
  }
})

test('the volume goes with its slider', async ({ page }) => {
  await player(page).getByRole('button', { name: 'Volume' }).click()
  await player(page).getByRole('slider', { name: 'Volume' }).fill('30')
  expect(await audioOf(page).evaluate((audio: HTMLAudioElement) => audio.volume)).toBeCloseTo(0.3)
})

test('what was heard is tinted as far as the sound is', async ({ page }) => {
  const share = () =>
    page.evaluate(() => {
      const lane = document.querySelector('.seek-wave')?.getBoundingClientRect()
      const heard = document.querySelector('.progress')?.getBoundingClientRect()
      return lane && heard ? (heard.right - lane.left) / lane.width : NaN
    })
  await seek(page, 168_000)
  await expect.poll(share).toBeCloseTo(0.5, 2)
  await setSpeed(page, 3)
  await play(page)
  await expect.poll(() => timeOf(page)).toBeGreaterThan(174_000)
  await pause(page)
  await expect.poll(share).toBeCloseTo((await timeOf(page)) / 336_480, 2)
})

test('stops at its end and plays again from the start', async ({ page }) => {
  await seek(page, 335_500)
  await play(page)
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  expect(await audioOf(page).evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(() => timeOf(page)).toBeLessThan(10_000)
  await sounds(page)
  expect(await isPaused(page)).toBe(false)
})

test('a media key or the system’s own control is followed', async ({ page }) => {
  await audioOf(page).evaluate((audio: HTMLAudioElement) => audio.play())
  await expect(player(page).getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await audioOf(page).evaluate((audio: HTMLAudioElement) => audio.pause())
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => navigator.mediaSession.metadata?.title))
    .toBe('Exploring Key Concepts in Deep Learning')
})

test('the waveform is drawn from its peaks: only the audio element asks for the audio', async ({
  page,
}) => {
  const askers = new Set<string>()
  page.on('request', (request) => {
    if (request.url().endsWith('.mp3')) askers.add(request.resourceType())
  })
  await page.reload()
  await expect(page.locator('.waveform[data-drawn] canvas').first()).toBeVisible()
  await play(page)
  expect([...askers]).toEqual(['media'])
})
