import type { Page } from '@playwright/test'
import { open, play, player, seek, transcript } from './companion'
import { EPISODE, expect, test } from './site'

function colourOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
}

/** Lightness from 0 to 1 of what is painted for a colour. */
function lightness(page: Page, colour: string): Promise<number> {
  return page.evaluate((value) => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return NaN
    context.fillStyle = value
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
  }, colour)
}

for (const [scheme, paper] of [
  ['light', 1],
  ['dark', 0],
] as const)
  test(`the ${scheme} scheme has ${scheme} paper and the other ink`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await open(page, EPISODE)
    const background = await lightness(page, await colourOf(page, 'html', 'background-color'))
    const ink = await lightness(page, await colourOf(page, '.transcript p', 'color'))
    expect(Math.abs(background - paper)).toBeLessThan(0.15)
    expect(Math.abs(ink - paper)).toBeGreaterThan(0.6)
  })

test('the waveform takes the colours of the scheme when it changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, EPISODE)
  await expect(page.locator('.waveform[data-drawn]')).toBeVisible()
  const pixel = () =>
    page
      .locator('.waveform canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { width, height } = canvas
        // Reading the canvas itself again and again would slow it down, and Chromium complains.
        const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
        copy?.drawImage(canvas, width / 2, height / 2, 1, 1, 0, 0, 1, 1)
        return [...(copy?.getImageData(0, 0, 1, 1).data ?? [])]
      })
  const light = await pixel()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(pixel).not.toEqual(light)
})

test('with less motion the page jumps where it else glides', async ({ page }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion })
    await page.goto('about:blank')
    await open(page, EPISODE)
    await play(page)
    const places = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const seen: number[] = []
          const audio = document.querySelector('audio')
          if (audio) audio.currentTime = 250
          const look = () => {
            seen.push(Math.round(window.scrollY))
            const rested = seen.length > 30 && seen.at(-1) === seen.at(-20) && seen.at(-1) !== 0
            if (rested) resolve([...new Set(seen)])
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
    if (reducedMotion === 'reduce') expect(places).toHaveLength(2)
    else expect(places.length).toBeGreaterThan(4)
  }
})

test('with less motion nothing has a transition or an animation of its own', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, EPISODE)
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          (style) => parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none',
        ).length,
  )
  expect(moving).toBe(0)
  expect(await colourOf(page, 'html', 'scroll-behavior')).toBe('auto')
})

test('the word being spoken keeps its place: nothing reflows', async ({ page }) => {
  await open(page, EPISODE)
  const boxes = () =>
    transcript(page)
      .locator('p')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
  const before = await boxes()
  for (const time of [20_000, 21_000, 150_000]) {
    await seek(page, time)
    expect(await boxes()).toEqual(before)
  }
})

for (const width of [320, 390, 620])
  test(`with a mouse the whole player is in a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, EPISODE)
    for (const part of await player(page).locator('button, .seek').filter({ visible: true }).all())
      await expect(part).toBeInViewport({ ratio: 1 })
  })
