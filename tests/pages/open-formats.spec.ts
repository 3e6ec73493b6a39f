import type { Page } from '@playwright/test'
import { open } from './companion'
import { DOWNHILL, EPISODE, expect, SECOND_SITE, test, UPHILL } from './site'

interface Cues {
  readonly count: number
  readonly first: number
  readonly last: number
  readonly text: string
}

/** What the browser itself reads of an episode's captions, once asked to. */
function cuesOf(page: Page, address: string): Promise<Cues> {
  return page.evaluate(
    (src) =>
      new Promise<Cues>((resolve, reject) => {
        const track = document.createElement('track')
        track.addEventListener('error', () => reject(new Error(`No captions at ${src}`)))
        track.addEventListener('load', () => {
          const cues = Array.from(track.track.cues ?? [])
          const texts = cues.map((cue) => (cue instanceof VTTCue ? cue.getCueAsHTML() : null))
          resolve({
            count: cues.length,
            first: cues[0]?.startTime ?? NaN,
            last: cues.at(-1)?.endTime ?? NaN,
            text: texts.map((text) => text?.textContent).join(' '),
          })
        })
        track.kind = 'captions'
        track.src = src
        document.createElement('audio').append(track)
        track.track.mode = 'hidden'
      }),
    address,
  )
}

for (const [address, site] of [
  [EPISODE, {}],
  [DOWNHILL, SECOND_SITE],
  [UPHILL, SECOND_SITE],
] as const)
  test.describe(address, () => {
    test.use(site)

    test('the browser reads every cue of the captions, and all that the page says', async ({
      page,
    }) => {
      await page.goto(address)
      const said = await page.locator('p[data-start]').allTextContents()
      const vtt = await (await page.request.get(`${address}transcript.vtt`)).text()
      const times = [...vtt.matchAll(/^([\d:.]+) --> ([\d:.]+)$/gm)]
      const cues = await cuesOf(page, `${address}transcript.vtt`)
      expect(cues.count).toBe(times.length)
      expect(clock(cues.first)).toBe(times[0]?.[1])
      expect(clock(cues.last)).toBe(times.at(-1)?.[2])
      expect(plain(cues.text)).toBe(plain(said.join(' ')))
    })

    test('they stand at the audio of the player, and are read when somebody asks', async ({
      page,
    }) => {
      await open(page, address)
      await page.keyboard.press('Tab')
      await expect(page.locator('body > audio track')).toHaveCount(1)
      const count = await page.locator('body > audio').evaluate(
        (audio: HTMLAudioElement) =>
          new Promise<number>((resolve) => {
            const [track] = audio.textTracks
            audio.querySelector('track')?.addEventListener('load', () => {
              resolve(track?.cues?.length ?? 0)
            })
            if (track) track.mode = 'hidden'
          }),
      )
      expect(count).toBeGreaterThan(0)
    })

    test('every file that can be taken along is there, and none is asked for unasked', async ({
      page,
    }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(new URL(request.url()).pathname))
      await page.goto(address)
      const links = page.getByRole('region', { name: 'Take it along' }).locator('a[download]')
      const files = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      expect(files).toHaveLength(8)
      for (const file of files) {
        const answer = await page.request.get(file)
        expect(answer.status(), file).toBe(200)
        expect((await answer.body()).length, file).toBeGreaterThan(100)
      }
      expect(asked.filter((path) => /\.(?:vtt|srt|md)$/.test(path))).toEqual([])
    })
  })

test('the links are there without JavaScript, and not on paper', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  await page.goto(EPISODE)
  await expect(page.getByRole('link', { name: 'WebVTT' })).toBeVisible()
  await expect(page.locator('noscript audio track, audio track')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'WebVTT' })).toBeHidden()
  await page.close()
})

test('a moment is cited with its time and its address', async ({ page }) => {
  await page.goto(`${EPISODE}#t=1:23`)
  await expect(page.getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    /^1 minute 23/,
  )
  await page.getByText('Cite this moment').click()
  const citations = page.locator('.cite .copyable')
  await expect(citations).toHaveCount(6)
  for (const citation of await citations.all())
    await expect(citation).toContainText(`https://key-concepts.example${EPISODE}`)
  for (const index of [0, 1, 2]) {
    await expect(citations.nth(index)).toContainText('#t=1:23')
    await expect(citations.nth(index)).toContainText(/[Aa]t 1:23/)
  }
})

test('a button copies what stands under it, also the citation of a moment', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${EPISODE}#t=1:23`)
  await expect(page.getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    /^1 minute 23/,
  )
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy Address of the feed' }).click()
  await expect.poll(copied).toBe('https://key-concepts.example/feed.xml')
  await page.getByText('Put the player into a page').click()
  await page.getByRole('button', { name: 'Copy HTML' }).click()
  await expect
    .poll(copied)
    .toMatch(/^<iframe src="https:\/\/key-concepts\.example\/embed\/.*<\/iframe>$/)
  await page.getByText('Cite this moment').click()
  await page.getByRole('button', { name: 'Copy BibTeX' }).first().click()
  await expect.poll(copied).toMatch(/^@misc\{[^]*note = \{At 1:23\},[^]*#t=1:23\},\n\}$/)
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1)
})

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function clock(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23)
}
