import type { Page } from '@playwright/test'
import {
  awake,
  expectTime,
  extrasAwake,
  isPaused,
  open,
  pause,
  play,
  player,
  seek,
  settled,
  setSpeed,
  sounds,
  timeOf,
} from './companion'
import { EPISODE, expect, test } from './site'
import { KEEPING_FAILS } from './storage'

function offer(page: Page) {
  return page.getByRole('button', { name: /^Continue at/ })
}

/** Listens for a moment at a time, and leaves. */
async function listenAt(page: Page, time: number) {
  await open(page, EPISODE)
  await seek(page, time)
  await play(page)
  await extrasAwake(page)
  await pause(page)
}

test('offers to go on where the listener stopped', async ({ page }) => {
  await listenAt(page, 192_000)
  await page.reload()
  await awake(page)
  await expect(offer(page)).toHaveText('Continue at 3:12')
  expect(await timeOf(page)).toBe(0)
  await offer(page).click()
  await expectTime(page, 192_000, 4000)
  await sounds(page)
  await expect(offer(page)).toBeHidden()
})

test('the offer is forced on nobody: Play starts at the beginning and withdraws it', async ({
  page,
}) => {
  await listenAt(page, 192_000)
  await page.reload()
  await awake(page)
  await expect(offer(page)).toBeVisible()
  await play(page)
  expect(await timeOf(page)).toBeLessThan(10_000)
  await expect(offer(page)).toBeHidden()
})

for (const fragment of ['#t=1:23', '#dropout'])
  test(`a link to ${fragment} beats the saved position`, async ({ page }) => {
    await listenAt(page, 192_000)
    await page.goto('about:blank')
    await open(page, EPISODE + fragment)
    await settled(page)
    await expect(player(page)).toBeVisible()
    await expect(offer(page)).toBeHidden()
    expect(await timeOf(page)).not.toBeCloseTo(192_000, -4)
    expect(await isPaused(page)).toBe(true)
  })

test('nothing is offered after the first seconds or at the end', async ({ page }) => {
  for (const time of [1000, 332_000]) {
    await listenAt(page, time)
    await page.reload()
    await awake(page)
    await settled(page)
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
    await expect(offer(page)).toBeHidden()
  }
})

test('a position that was only looked at is not kept', async ({ page }) => {
  await open(page, EPISODE)
  await seek(page, 192_000)
  await page.reload()
  await awake(page)
  await settled(page)
  await expect(offer(page)).toBeHidden()
})

test('the speed and the volume are kept for the next visit', async ({ page }) => {
  await open(page, EPISODE)
  await setSpeed(page, 1.75)
  await player(page).getByRole('button', { name: 'Volume' }).click()
  await player(page).getByRole('slider', { name: 'Volume' }).fill('40')
  await page.reload()
  await awake(page)
  await expect(player(page).getByRole('button', { name: 'Speed' })).toContainText('1.75×')
  await play(page)
  const kept = await page.evaluate(() => {
    const audio = document.querySelector('audio')
    return { rate: audio?.playbackRate, volume: audio?.volume }
  })
  expect(kept).toEqual({ rate: 1.75, volume: 0.4 })
})

test('a kept value that is none counts as nothing', async ({ page }) => {
  await open(page, EPISODE)
  for (const broken of ['NaN', '', '99', '-1', '{"speed":2}']) {
    await page.evaluate((value) => {
      for (const key of ['speed', 'volume', 'position:exploring-key-concepts-in-deep-learning'])
        localStorage.setItem(`earmark:${key}`, value)
    }, broken)
    await page.reload()
    await awake(page)
    await settled(page)
    await expect(player(page).getByRole('button', { name: 'Speed' })).toContainText('1×')
    await expect(offer(page)).toBeHidden()
  }
  await play(page)
})

for (const [name, breakKeeping] of Object.entries(KEEPING_FAILS))
  test(`where storage ${name}, everything but memory works`, async ({ page }) => {
    await page.addInitScript(breakKeeping)
    await open(page, EPISODE)
    await seek(page, 192_000)
    await setSpeed(page, 2)
    await play(page)
    await expect.poll(() => timeOf(page)).toBeGreaterThan(196_000)
    await pause(page)
    await page.reload()
    await awake(page)
    await settled(page)
    await expect(offer(page)).toBeHidden()
    await play(page)
  })
