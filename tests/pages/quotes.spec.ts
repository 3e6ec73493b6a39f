import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import {
  expectTime,
  isPaused,
  open,
  paragraphs,
  player,
  readerAwake,
  seek,
  still,
  timeOf,
  transcript,
} from './companion'
import { DOWNHILL, EPISODE, expect, PHONE, SECOND_SITE, test, UPHILL } from './site'

function tools(page: Page) {
  return page.getByRole('group', { name: 'Selected words' })
}

function tool(page: Page, name: 'Copy quote' | 'Copy link' | 'Share') {
  return tools(page).getByRole('button', { name })
}

/** Selects words of a paragraph without a pointer, as a script or a reading aid does. */
async function select(page: Page, index: number, words: string) {
  await paragraphs(page)
    .nth(index)
    .evaluate((paragraph, wanted) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
        return
      }
      throw new Error(`Not in one piece: ${wanted}`)
    }, words)
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** From when until when a link plays. */
function secondsIn(link: string): { start: number; end: number } {
  const [, start = NaN, end = NaN] = (/#t=([\d.]+),([\d.]+)$/.exec(link) ?? []).map(Number)
  return { start, end }
}

/** The words painted as a quote. */
function marked(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('quote') ?? []
    return range instanceof Range ? range.toString() : null
  })
}

/** Whether the toolbar covers any of the selection. */
function covers(page: Page): Promise<boolean> {
  return tools(page).evaluate((bar) => {
    const box = bar.getBoundingClientRect()
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])]
    return lines.some(
      (line) =>
        line.top < box.bottom &&
        line.bottom > box.top &&
        line.left < box.right &&
        line.right > box.left,
    )
  })
}

test.describe('in a show of two voices', () => {
  test.use(SECOND_SITE)

  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, DOWNHILL)
  })

  test('“Copy quote” gives the words, who says them, where and when, and a link', async ({
    page,
  }) => {
    await select(page, 2, 'earning rate. Too far')
    await tool(page, 'Copy quote').click()
    await expect(page.getByRole('status').filter({ hasText: 'Quote copied' })).toBeVisible()
    expect(await clipboard(page)).toMatch(
      /^“learning rate\. Too far”\n— Ada Example, Going downhill, \d:\d\d\nhttp:\/\/localhost:\d+\/episodes\/downhill\/#t=[\d.]+,[\d.]+$/,
    )
  })

  test('“Copy link” gives a link that marks these words, plays them and stops', async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/words.bin', async (route) => {
      await held
      await route.continue()
    })
    await select(page, 2, 'learning rate')
    // It waits for the word times: without them it would be a link to the paragraph.
    await tool(page, 'Copy link').click()
    release()
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
    const link = await clipboard(page)
    const { start, end } = secondsIn(link)
    expect(end - start).toBeLessThan(1)
    await page.goto('about:blank')
    await open(page, link)
    await expect.poll(() => marked(page)).toBe('learning rate')
    await expect(paragraphs(page).nth(2)).toBeInViewport()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('audio')?.played.length))
      .toBe(1)
    await expect.poll(() => isPaused(page)).toBe(true)
    const time = await timeOf(page)
    expect(time).toBeGreaterThan(end * 1000 - 100)
    expect(time).toBeLessThan(end * 1000 + 400)
    const played = await page.evaluate(
      () => document.querySelector('audio')?.played.start(0) ?? NaN,
    )
    expect(played).toBeCloseTo(start, 1)
  })

  test('a quote of two voices names both', async ({ page }) => {
    await paragraphs(page).evaluateAll((all) => {
      const [from, to] = [all[3], all[4]]
      if (!from || !to) throw new Error('No such paragraphs')
      to.scrollIntoView({ block: 'center', behavior: 'instant' })
      getSelection()?.setBaseAndExtent(from, 0, to, 1)
    })
    await tool(page, 'Copy quote').click()
    await expect.poll(() => clipboard(page)).toMatch(/^Ada Example: “So the slope/)
    expect(await clipboard(page)).toContain('Ben Örtlich: “Momentum is a ball')
  })

  test('copying plain stays plain, and nothing in the text has changed', async ({ page }) => {
    const before = await transcript(page).locator('.transcript').innerHTML()
    await select(page, 2, 'learning rate')
    await expect(tools(page)).toBeVisible()
    await page.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => clipboard(page)).toBe('learning rate')
    expect(await transcript(page).locator('.transcript').innerHTML()).toBe(before)
  })

  test('by keyboard alone: select in a paragraph, Tab to the tools, Escape back', async ({
    page,
  }) => {
    await paragraphs(page).nth(0).focus()
    await page.keyboard.press('ArrowDown')
    await readerAwake(page)
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    await expect(tools(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(tool(page, 'Copy quote')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect.poll(() => clipboard(page)).toMatch(/^“A gradient”\n/)
    await page.keyboard.press('Escape')
    await expect(tools(page)).toBeHidden()
    await expect(paragraphs(page).nth(1)).toBeFocused()
    expect(await isPaused(page)).toBe(true)
  })

  for (const [key, done] of [
    ['Shift+ArrowRight', () => getSelection()?.toString().trim() === 'A'],
    ['Shift+Enter', () => document.querySelector('audio')?.paused === false],
  ] as const)
    test(`${key} is answered also where it is the first thing anybody does`, async ({ page }) => {
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/*.js', async (route) => {
        await held
        await route.continue()
      })
      await paragraphs(page)
        .nth(1)
        .evaluate((paragraph) => {
          paragraph.tabIndex = 0
          paragraph.focus()
        })
      await page.keyboard.press(key)
      release()
      await page.waitForFunction(done)
    })

  test('Escape puts the tools away and leaves the selection', async ({ page }) => {
    await select(page, 2, 'learning rate')
    await expect(tools(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tools(page)).toBeHidden()
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('learning rate')
  })

  test('a link to a quote beats a saved position, and forgets it for another fragment', async ({
    page,
  }) => {
    await page.evaluate(() => localStorage.setItem('earmark:position:downhill', '30000'))
    await page.goto('about:blank')
    await open(page, `${DOWNHILL}#t=12,12.5`)
    await expect.poll(() => marked(page)).not.toBeNull()
    await expect(page.getByRole('button', { name: /^Continue at/ })).toBeHidden()
    await page.evaluate(() => (location.hash = 't=5'))
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('quote'))).toBe(false)
  })

  test('without word times the times are the paragraph’s, and it is marked whole', async ({
    page,
  }) => {
    await open(page, UPHILL)
    await select(page, 2, 'いつも')
    await tool(page, 'Copy link').click()
    await expect.poll(() => clipboard(page)).toContain('/uphill/')
    const link = await clipboard(page)
    await page.goto('about:blank')
    await open(page, link)
    const text = await paragraphs(page).nth(2).textContent()
    await expect.poll(() => marked(page)).toBe(text)
  })

  test('the system’s sheet gets title, words and link where there is one', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data)
          return Promise.reject(new DOMException('Closed', 'AbortError'))
        },
      })
    })
    await open(page, DOWNHILL)
    await select(page, 2, 'learning rate')
    await tool(page, 'Share').click()
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}')
    expect(shared).toMatchObject({ title: 'Going downhill', text: '“learning rate”' })
    expect(shared.url).toContain('/downhill/#t=')
  })
})

test('without a sheet of the system nothing offers one', async ({ page }) => {
  await open(page, EPISODE)
  await select(page, 3, 'the')
  await expect(tool(page, 'Copy quote')).toBeVisible()
  await expect(tool(page, 'Share')).toBeHidden()
})

test('where the clipboard is closed, the link goes into the address bar and nothing plays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
  })
  await open(page, EPISODE)
  await select(page, 3, 'the')
  await tool(page, 'Copy quote').click()
  await expect(page).toHaveURL(/#t=[\d.]+,[\d.]+$/)
  await expect(page.getByRole('status').filter({ hasText: 'address bar' })).toBeVisible()
  expect(await isPaused(page)).toBe(true)
})

test('a drag shows the tools above the words, when it ends', async ({ page }) => {
  await open(page, EPISODE)
  const { x, y } = await paragraphs(page)
    .nth(3)
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left: x, top: y } = paragraph.getBoundingClientRect()
      return { x, y }
    })
  await still(page)
  await page.mouse.move(x + 20, y + 14)
  await expect(page.getByRole('button', { name: /^Play from/ })).toBeVisible()
  await page.mouse.down()
  await page.mouse.move(x + 220, y + 44, { steps: 6 })
  await expect(tools(page)).toBeHidden()
  await page.mouse.up()
  await expect(tools(page)).toBeVisible()
  expect(await covers(page)).toBe(false)
  expect((await tools(page).boundingBox())?.y).toBeLessThan(y)
  await expectNoViolations(page)
  expect(await timeOf(page)).toBe(0)
})

test('a selection as tall as the window is not covered', async ({ page }) => {
  await open(page, EPISODE)
  await page.evaluate(() => {
    const text = document.querySelector('.transcript')
    if (text) getSelection()?.selectAllChildren(text)
    text?.children[6]?.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
  await expect(tools(page)).toBeVisible()
  const bar = await tools(page).boundingBox()
  const bottom = await player(page).boundingBox()
  expect(bar?.y).toBeGreaterThanOrEqual(bottom?.y ?? NaN)
})

test.describe('on a phone', () => {
  test.use(PHONE)

  test('the tools stand below the words, clear of the system’s menu, and answer a tap', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(page, EPISODE)
    await seek(page, 10_000)
    await select(page, 3, 'the')
    await expect(tools(page)).toBeVisible()
    expect(await covers(page)).toBe(false)
    const below = await page.evaluate(() => {
      const words = getSelection()?.getRangeAt(0).getBoundingClientRect()
      const bar = document.querySelector('.quote-tools')?.getBoundingClientRect()
      return (bar?.top ?? NaN) - (words?.bottom ?? NaN)
    })
    expect(below).toBeGreaterThan(20)
    await tool(page, 'Copy quote').tap()
    await expect.poll(() => clipboard(page)).toMatch(/^“the”\n/)
    await expectTime(page, 10_000, 1)
  })
})
