import type { Page } from '@playwright/test'
import { expectNoViolations } from './axe'
import {
  audioOf,
  expectTime,
  extrasAwake,
  isPaused,
  open,
  play,
  player,
  seek,
  settled,
  sounds,
  still,
  timeOf,
  transcript,
} from './companion'
import { DOWNHILL, EPISODE, expect, PODCAST_SITE, SECOND_SITE, test } from './site'

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Search' })
}

function field(page: Page) {
  return page.getByRole('combobox', { name: 'Search' })
}

function group(page: Page, name: string) {
  return page.getByRole('listbox').getByRole('group', { name })
}

/** Presses the key of search, again where the page slept. */
async function ask(page: Page) {
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused({ timeout: 2000 })
  }).toPass()
}

/** Opens the dialog by its key, types, and waits for the answer. */
async function look(page: Page, typed: string) {
  await ask(page)
  await field(page).fill(typed)
  await expect(dialog(page).getByRole('status')).not.toBeEmpty()
}

/** The words that a highlight marks. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate((which) => Array.from(CSS.highlights.get(which) ?? [], String), name)
}

test.describe('in a show of five episodes', () => {
  test.use(SECOND_SITE)

  test('three keystrokes and a word lead from any page to the second it is spoken', async ({
    page,
  }) => {
    await page.goto('/concepts/')
    await look(page, 'shallow')
    await expect(group(page, 'Passages').getByRole('option')).toContainText(
      'A walker who is shaken',
    )
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/episodes\/noise-on-the-road\/#t=\d+(\.\d+)?$/)
    const start = 1000 * Number(page.url().split('#t=')[1])
    await expectTime(page, start, 40)
    expect(await isPaused(page)).toBe(true)
    await expect(page.getByText('1 of 1')).toBeVisible()
    await expect.poll(() => marked(page, 'found')).toEqual(['shallow'])
  })

  test('results come by concept, episode and passage, with the words marked and the time', async ({
    page,
  }) => {
    await page.goto('/')
    await look(page, 'valley')
    await expect(dialog(page).getByRole('status')).toHaveText(
      /^1 concept, 1 episode, \d+ passages$/,
    )
    await expect(dialog(page).getByRole('group')).toHaveCount(3)
    await expect(group(page, 'Concepts').getByRole('option')).toHaveText('Local minimumAlso valley')
    await expect(group(page, 'Episodes').locator('mark')).toHaveText('valley')
    for (const option of await group(page, 'Passages').getByRole('option').all()) {
      await expect(option.locator('mark').first()).toHaveText(/valley/i)
      await expect(option.locator('.time')).toHaveText(/^\d:\d\d$/)
    }
  })

  for (const [typed, words] of [
    ['gradeint', 'gradient'],
    ['cafe', 'café'],
    ['"learning rate"', 'learning rate'],
    ['C++', 'C++'],
    ['登る', '登る'],
    ['🏔️', '🏔️'],
    ['ortlich', null],
  ] as const)
    test(`${typed} finds ${words ?? 'the episodes with this speaker'}`, async ({ page }) => {
      await page.goto('/')
      await look(page, typed)
      const marks = page.getByRole('option').locator('mark')
      await expect(marks.filter({ hasText: words ?? 'Örtlich' }).first()).toBeVisible()
    })

  for (const typed of ['(', '\\', '"', '[-', '<>', 'zzzz'])
    test(`${typed} is safe`, async ({ page }) => {
      await page.goto('/')
      await look(page, typed)
      await expect(dialog(page).getByRole('status')).toHaveText(`Nothing found for “${typed}”`)
      await expect(page.getByRole('listbox')).toBeHidden()
    })

  test('the keys walk through the results, round and round; Escape gives the focus back', async ({
    page,
  }) => {
    await open(page, DOWNHILL)
    const link = page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Concepts' })
    await link.focus()
    await look(page, 'momentum')
    const options = page.getByRole('option')
    const walkedTo = page.locator('[role="option"][aria-selected="true"]')
    await expect(walkedTo).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    const first = await options.first().getAttribute('id')
    await expect(field(page)).toHaveAttribute('aria-activedescendant', first ?? '')
    await page.keyboard.press('ArrowUp')
    const last = await options.last().getAttribute('id')
    await expect(walkedTo).toHaveAttribute('id', last ?? '')
    await page.keyboard.press('ArrowDown')
    await expect(walkedTo).toHaveAttribute('id', first ?? '')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toBeHidden()
    await expect(link).toBeFocused()
  })

  test('Ctrl K opens it, too; what was typed is still there and is typed over', async ({
    page,
  }) => {
    await page.goto('/')
    await look(page, 'hill')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await expect(field(page)).toHaveValue('hill')
    await page.keyboard.type('stone')
    await expect(field(page)).toHaveValue('stone')
  })

  for (const [name, key] of [
    ['Ctrl K', { key: 'k', ctrlKey: true }],
    ['/', { key: '/' }],
  ] as const)
    test(`${name} is kept from the browser from the very first`, async ({ page }) => {
      await page.goto('/')
      await settled(page)
      const kept = await page.evaluate((init) => {
        const press = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
        return !document.body.dispatchEvent(press)
      }, key)
      expect(kept).toBe(true)
      await expect(field(page)).toBeFocused()
    })

  test('Enter that comes before the answer opens what was typed', async ({ page }) => {
    await page.goto('/')
    await look(page, 'sha')
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/search/*.json', async (route) => {
      await held
      await route.continue()
    })
    await field(page).fill('momentum')
    await page.keyboard.press('Enter')
    await expect(dialog(page)).toBeVisible()
    release()
    await expect(page).toHaveURL(/\/concepts\/momentum\/$/)
  })

  test('what is found is said once, not at every letter, and nothing moves when it is', async ({
    page,
  }) => {
    await page.goto('/')
    await look(page, 'valley')
    await dialog(page)
      .getByRole('status')
      .evaluate((status) => {
        const { dataset } = document.documentElement
        dataset.said = ''
        new MutationObserver(() => {
          if (status.textContent) dataset.said += `${status.textContent}. `
        }).observe(status, { childList: true, characterData: true, subtree: true })
      })
    const top = () =>
      page
        .getByRole('option')
        .first()
        .evaluate((one) => one.getBoundingClientRect().top)
    const before = await top()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('gradient', { delay: 20 })
    await expect(dialog(page).getByRole('status')).toHaveText(/^1 concept, /)
    expect(await page.locator('html').getAttribute('data-said')).toMatch(/^1 concept, [^.]+\. $/)
    expect(await top()).toBe(before)
  })

  test('a concept opens its page, and the next key plays it', async ({ page }) => {
    await page.goto('/')
    await look(page, 'where was that about momentum?')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/concepts\/momentum\/$/)
    await expect(dialog(page)).toBeHidden()
    await expect(page.getByRole('button', { name: /^Play all/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await sounds(page)
  })

  test('what plays goes on while one searches, and goes on where one goes', async ({ page }) => {
    await open(page, DOWNHILL)
    await play(page)
    await look(page, 'shallow')
    expect(await isPaused(page)).toBe(false)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/episodes\/noise-on-the-road\//)
    const start = 1000 * Number(page.url().split('#t=')[1])
    await expect(audioOf(page)).toHaveAttribute('src', '/audio/noise-on-the-road.mp3')
    await sounds(page)
    expect(await timeOf(page)).toBeGreaterThanOrEqual(start)
    expect(await timeOf(page)).toBeLessThan(start + 8000)
  })

  test.describe('in the episode', () => {
    test('every place is marked, counted and on the waveform; Enter goes on, Shift Enter back', async ({
      page,
    }) => {
      await open(page, DOWNHILL)
      const html = await transcript(page).innerHTML()
      await look(page, 'way')
      await expect(group(page, 'In this episode').getByRole('option').first()).toBeVisible()
      await page.keyboard.press('Enter')
      const bar = page.getByRole('search', { name: 'In this episode' })
      await expect(bar.getByRole('status')).toHaveText('1 of 3')
      await expect.poll(() => marked(page, 'found')).toEqual(['way', 'way', 'way'])
      const ticks = player(page).locator('.found-ticks path').first()
      expect((await ticks.getAttribute('d'))?.split('M')).toHaveLength(4)
      await page.keyboard.press('Enter')
      await expect(bar.getByRole('status')).toHaveText('2 of 3')
      await page.keyboard.press('Shift+Enter')
      await page.keyboard.press('Shift+Enter')
      await expect(bar.getByRole('status')).toHaveText('3 of 3')
      await expect.poll(() => marked(page, 'found-now')).toEqual(['way'])
      await page.keyboard.press('Escape')
      await expect(bar).toBeHidden()
      await expect.poll(() => marked(page, 'found')).toEqual([])
      await expect(ticks).toHaveCount(0)
      const tidy = (text: string) => text.replace(/ (tabindex|aria-current)="\w+"/g, '')
      expect(tidy(await transcript(page).innerHTML())).toBe(tidy(html))
    })

    test('the text is held while one searches, also behind the jump', async ({ page }) => {
      await open(page, DOWNHILL)
      await play(page)
      await look(page, 'silent')
      await page.keyboard.press('Enter')
      await expect(page.getByText('1 of 1')).toBeVisible()
      await sounds(page)
      await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
    })

    test('the step scrolls to the place', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 600 })
      await open(page, DOWNHILL)
      await look(page, 'the hill')
      await page.keyboard.press('Enter')
      await expect(page.getByText(/^1 of \d$/)).toBeVisible()
      await page.getByRole('button', { name: 'Previous place' }).click()
      await still(page)
      await expect(transcript(page).getByText('Here we part')).toBeInViewport()
    })
  })

  test('the page of search answers its address, and keeps it', async ({ page }) => {
    await page.goto('/search/?q=stones')
    await expect(field(page)).toHaveValue('stones')
    await expect(group(page, 'Passages').getByRole('option')).toHaveCount(1)
    await field(page).fill('shaky map')
    await expect(page).toHaveURL(/\/search\/\?q=shaky\+map$/)
    await expect(group(page, 'Passages').getByRole('option').first()).toContainText('shaky map')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('/')
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/episodes\//)
  })

  test('on its own page who comes without words can type at once', async ({ page }) => {
    await page.goto('/search/')
    await expect(field(page)).toBeFocused()
    await page.goto('/search/?q=stones')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(field(page)).not.toBeFocused()
  })

  test('the dialog leads to the page, with the sound going on', async ({ page }) => {
    await open(page, DOWNHILL)
    await play(page)
    await look(page, 'steps & "hills"')
    await dialog(page).getByRole('link', { name: 'All results on a page' }).click()
    await expect(page).toHaveURL(/\/search\/\?q=/)
    await expect(field(page)).toHaveValue('steps & "hills"')
    await sounds(page)
  })

  test.describe('without a connection', () => {
    test.use({ tolerated: /ERR_FAILED/ })

    test('offline, it says so, and tries again at the next letter', async ({ page, context }) => {
      await page.goto('/')
      await ask(page)
      await context.route('**/search/*.json', (route) => route.abort())
      await field(page).fill('hil')
      await expect(dialog(page).getByRole('status')).toHaveText(/cannot be reached/)
      await context.unroute('**/search/*.json')
      await field(page).fill('hill')
      await expect(page.getByRole('option').first()).toBeVisible()
    })
  })
})

test.describe('under a path', () => {
  test.use(PODCAST_SITE)

  test('it finds and leads there', async ({ page }) => {
    await page.goto('concepts/')
    await ask(page)
    await field(page).fill('shallow')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/podcast\/episodes\/noise-on-the-road\/#t=/)
    await expect(page.getByText('1 of 1')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the link leads to a page of all episodes and concepts', async ({ page }) => {
    await page.goto(EPISODE)
    await page
      .getByRole('navigation', { name: 'Site' })
      .getByRole('link', { name: 'Search' })
      .click()
    await expect(page).toHaveURL(/\/search\/$/)
    await expect(
      page.getByRole('link', { name: 'Exploring Key Concepts in Deep Learning' }),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: 'Dropout', exact: true })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden()
  })
})

test('it does not open while one types, nor in another dialog', async ({ page }) => {
  await open(page, EPISODE)
  // Once it has been there it opens at the very key.
  await ask(page)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('?')
  await page.keyboard.press('/')
  await page.keyboard.press('Control+k')
  await expect(dialog(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await ask(page)
  await page.keyboard.type('and/or')
  await expect(field(page)).toHaveValue('and/or')
})

test('nothing of it is fetched before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, EPISODE)
  await seek(page, 100_000)
  await page.keyboard.press('Tab')
  await extrasAwake(page)
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([])
})

test('an episode’s word times are fetched for its text, and once for quotes and search', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, `${EPISODE}#t=100,110`)
  await expect.poll(() => marked(page, 'quote')).not.toEqual([])
  await look(page, 'dropout')
  await expect(group(page, 'In this episode').getByRole('option').first()).toBeVisible()
  expect(asked.filter((path) => path.endsWith('/words.bin'))).toHaveLength(2)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])
    test.describe(`${colorScheme}, ${viewport.width} px`, () => {
      test.use({ colorScheme, viewport, ...SECOND_SITE })

      test('nothing stands in anybody’s way', async ({ page }) => {
        await open(page, DOWNHILL)
        await look(page, 'gradient')
        await expect(page.getByRole('option').first()).toBeVisible()
        const sizes = await page
          .getByRole('option')
          .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
        await expectNoViolations(page)
        await page.keyboard.press('ArrowDown')
        await expectNoViolations(page)
        await page.keyboard.press('Enter')
        await expect(page.getByText('1 of 2')).toBeVisible()
        await expectNoViolations(page)
        await page.goto('/search/?q=valley')
        await expect(page.getByRole('option').first()).toBeVisible()
        await expectNoViolations(page)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        )
        expect(overflow).toBeLessThanOrEqual(0)
      })
    })
