import type { Page } from '@playwright/test'
import {
  audioOf,
  awake,
  expectTime,
  isPaused,
  paragraphs,
  play,
  player,
  setSpeed,
  slider,
  term,
  timeOf,
  transcript,
} from './companion'
import { expect, test } from './faulty-audio'
import { EPISODE } from './site'

function notice(page: Page) {
  return player(page).getByRole('alert')
}

/** What a listener can still do when there is no sound. */
async function expectTextToWork(page: Page) {
  const list = page.getByRole('navigation', { name: 'Concepts in this episode' })
  await list.locator('a[href="#dropout"]').click()
  await expect(transcript(page).locator('#dropout')).toBeInViewport()
  await transcript(page)
    .locator('#dropout')
    .getByRole('link', { name: 'regularization' })
    .first()
    .click()
  await expect(term(page)).toHaveText('Regularization')
  await expect(paragraphs(page).last()).toBeVisible()
}

for (const fault of ['missing', 'not audio', 'empty'] as const)
  test(`audio that is ${fault}: the page says so, and the text works on`, async ({
    page,
    server,
  }) => {
    server.fault = fault
    await page.goto(EPISODE)
    await expect(notice(page)).toContainText('The audio can’t be found')
    const download = notice(page).getByRole('link', { name: 'Download the audio' })
    await expect(download).toHaveAttribute('href', /\.mp3$/)
    await expect(download).toHaveAttribute('download')
    await expectTextToWork(page)
  })

test('trying again plays when the audio is there again', async ({ page, server }) => {
  server.fault = 'missing'
  await page.goto(EPISODE)
  await expect(notice(page)).toContainText('The audio can’t be found')
  server.fault = 'none'
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expect(notice(page)).toBeHidden()
  await awake(page)
  await play(page)
})

test('trying again in vain says so again', async ({ page, server }) => {
  server.fault = 'missing'
  await page.goto(EPISODE)
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expect(notice(page)).toContainText('The audio can’t be found')
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(notice(page)).toContainText('The audio can’t be found')
})

test('a server without ranges: plays, and a jump too far says what is wrong', async ({
  page,
  server,
}) => {
  server.fault = 'no ranges'
  await page.goto(EPISODE)
  await awake(page)
  await play(page)
  await expectTextToWork(page)
  const seekable = await audioOf(page).evaluate((audio: HTMLAudioElement) =>
    audio.seekable.length > 0 ? audio.seekable.end(0) : 0,
  )
  await slider(page).press('End')
  if (seekable < 300) await expect(notice(page)).toContainText('can’t jump')
  else await expectTime(page, 335_000, 2000)
  await expect(player(page).getByRole('button', { name: /^(Pause|Play)$/ })).toHaveAccessibleName(
    (await isPaused(page)) ? 'Play' : 'Pause',
  )
})

test('a server without ranges: a link to a moment opens there or says why not', async ({
  page,
  server,
}) => {
  server.fault = 'no ranges'
  await page.goto(`${EPISODE}#t=4:00`)
  await awake(page)
  await expect
    .poll(async () => (await timeOf(page)) >= 239_000 || (await notice(page).isVisible()))
    .toBe(true)
})

test('audio that stops coming: the page says so, and goes on when it comes again', async ({
  page,
  server,
}) => {
  server.fault = 'stalled'
  await page.goto(EPISODE)
  await awake(page)
  await setSpeed(page, 3)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect(notice(page)).toContainText('No more audio is coming', { timeout: 20_000 })
  const before = await timeOf(page)
  server.fault = 'none'
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expect(notice(page)).toBeHidden()
  await expect.poll(() => timeOf(page)).toBeGreaterThan(before)
})

test('a connection that breaks: the page says so, and tries again where it was', async ({
  page,
  server,
}) => {
  server.fault = 'broken'
  await page.goto(EPISODE)
  await awake(page)
  await setSpeed(page, 3)
  await player(page).getByRole('button', { name: 'Play', exact: true }).click()
  await expect(notice(page)).toBeVisible({ timeout: 20_000 })
  server.fault = 'none'
  // A browser that tries again by itself may be there before us, and the notice gone.
  await notice(page)
    .getByRole('button', { name: 'Try again' })
    .evaluateAll((buttons) =>
      buttons.forEach((button) => button instanceof HTMLElement && button.click()),
    )
  await expect(notice(page)).toBeHidden()
})

test('offline the page says that', async ({ page, server, context }) => {
  server.fault = 'missing'
  await page.goto(EPISODE)
  await expect(notice(page)).toContainText('The audio can’t be found')
  await context.setOffline(true)
  await notice(page).getByRole('button', { name: 'Try again' }).click()
  await expect(notice(page)).toContainText('You are offline')
  await expectTextToWork(page)
})
