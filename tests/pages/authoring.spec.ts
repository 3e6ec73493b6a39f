import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { awake, panel, paragraphs, play, seek, still, transcript, wordsAwake } from './companion'

interface Project {
  readonly url: string
  readonly root: string
}

/** The second project, shown as `npm run dev` shows it, from a folder where its files may be changed. */
const test = base.extend<object, { project: Project }>({
  project: [
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'earmark-dev-'))
      cpSync('tests/fixtures/site', root, { recursive: true })
      const editor = 'an-editor://open{file}:{line}:{column}'
      const server = spawn(process.execPath, ['bin/dev.mjs', '--root', root], {
        env: { ...process.env, EARMARK_EDITOR: editor, PORT: '0' },
      })
      let said = ''
      for (const stream of [server.stdout, server.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (said += text))
      await expect.poll(() => said, { timeout: 120_000 }).toContain('Ready')
      await use({ url: /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '', root })
      const ended = new Promise((resolve) => server.on('close', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(root, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 150_000 },
  ],
})

test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** A page is compiled when it is first asked for, and a check takes as long as its program takes to start. */
const LATER = { timeout: 90_000 }

const FILE = 'episodes/downhill.mdx'

/** Opens the first episode's page and waits until it hears of saved files. */
async function author(page: Page, { url, root }: Project, fragment = '') {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.setDefaultTimeout(30_000)
  await page.goto(`${url}/episodes/downhill/${fragment}`, LATER)
  await awake(page)
  await expect(list(page)).not.toHaveAttribute('data-checking', 'true', LATER)
  const save = (from: string, to: string) => {
    const text = readFileSync(join(root, FILE), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(root, FILE), text.replace(from, to))
  }
  return { complaints, save }
}

function list(page: Page) {
  return page.locator('.dev-list')
}

/** The paragraph with these words, and what stands below it. */
function paragraphOf(page: Page, words: string) {
  const paragraph = transcript(page).locator('p[data-start]', { hasText: words })
  return { paragraph, below: paragraph.locator('xpath=following-sibling::*[1]') }
}

/** The line of the file, from 1, that holds these words. */
function lineOf({ root }: Project, words: string): number {
  const lines = readFileSync(join(root, FILE), 'utf8').split('\n')
  return lines.findIndex((line) => line.includes(words)) + 1
}

test('what the check says stands at its line, until it is mended', async ({
  page,
  context,
  project,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const { save, complaints } = await author(page, project)
  save('<Concept id="gradient">slope', '<Concept id="gradiant">slope')
  const { below } = paragraphOf(page, 'So the slope gives the way')
  await expect(below).toContainText('Unexpected concept gradiant', LATER)
  await expect(below).toContainText('Did you mean gradient?')
  const place = `${FILE}:${lineOf(project, 'gradiant')}:8`
  const link = below.getByRole('link')
  await expect(link).toHaveText(place)
  await expect(link).toHaveAttribute('href', `an-editor://open${project.root}/${place}`)
  await below.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByText(`Copied ${place}`)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(place)
  save('"gradiant"', '"gradient"')
  await expect(page.getByRole('note').filter({ hasText: 'gradiant' })).toHaveCount(0, LATER)
  expect(complaints).toEqual([])
})

test('what is wrong with other files stands in the list', async ({ page, project }) => {
  await author(page, project)
  const file = join(project.root, 'concepts/momentum.mdx')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('term:', 'trem:'))
  await expect(list(page).locator('summary')).toContainText('1 error', LATER)
  await list(page).locator('summary').click()
  const entry = list(page).getByRole('note').first()
  await expect(entry).toContainText('trem')
  await expect(entry.getByRole('link')).toHaveText('concepts/momentum.mdx:2:1')
  writeFileSync(file, text)
  await expect(list(page).locator('[data-severity="error"]')).toHaveCount(0, LATER)
})

test('a page wakes and hears of saved files where no WebSocket opens', async ({
  page,
  project,
}) => {
  await page.addInitScript(() => {
    const value = class extends EventTarget {
      close() {}
      send() {}
    }
    Object.defineProperty(window, 'WebSocket', { value })
  })
  const { save } = await author(page, project)
  save('It’s “simple”', 'It is “simple”')
  await expect(transcript(page)).toContainText('It is “simple”', LATER)
  save('It is “simple”', 'It’s “simple”')
})

test('a saved file is in the page, and the place in the audio stays', async ({ page, project }) => {
  const { save } = await author(page, project, '#gradient')
  await seek(page, 14_500)
  await page.locator('audio').evaluate((audio) => (audio.dataset.mine = 'yes'))
  save('It’s “simple”', 'It is “simple”')
  await expect(transcript(page)).toContainText('It is “simple”', LATER)
  await expect(page.locator('audio[data-mine]')).toHaveJSProperty('currentTime', 14.5)
  save('It is “simple”', 'It’s “simple”')
})

test('while it plays, a saved file leaves the sound, the pinned concept and the view as they are', async ({
  page,
  project,
}) => {
  const { save } = await author(page, project)
  await page.setViewportSize({ width: 1200, height: 500 })
  await play(page)
  await page.mouse.wheel(0, 300)
  await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible()
  await transcript(page).getByRole('link', { name: 'the push from before' }).click()
  await panel(page).getByRole('button', { name: 'Pin' }).click()
  const { paragraph } = paragraphOf(page, 'How far each step goes')
  const topOf = () => paragraph.evaluate((element) => element.getBoundingClientRect().top)
  const top = await topOf()
  save('Welcome to the hill.', 'Welcome to the hill.\n\nA new paragraph.\n\n')
  await expect(transcript(page)).toContainText('A new paragraph.', LATER)
  await expect.poll(async () => Math.abs((await topOf()) - top)).toBeLessThan(2)
  await expect(page.locator('audio')).toHaveJSProperty('paused', false)
  await expect(panel(page).getByRole('button', { name: 'Unpin' })).toBeVisible()
  save('Welcome to the hill.\n\nA new paragraph.\n\n', 'Welcome to the hill.')
})

test('while its head is broken, or it is a draft, an episode goes on sounding', async ({
  page,
  project,
}) => {
  const { save } = await author(page, project)
  const audio = page.locator('audio')
  await play(page)
  await audio.evaluate((element: HTMLAudioElement) => (element.loop = true))
  save('title: Going downhill', 'title: [Going downhill')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('downhill', LATER)
  await expect(audio).toHaveJSProperty('paused', false)
  save('title: [Going downhill', 'draft: true\ntitle: Going down')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Going down', LATER)
  await expect(audio).toHaveJSProperty('paused', false)
  save('draft: true\ntitle: Going down', 'title: Going downhill')
})

test('text that is followed stays followed when something is said above it', async ({
  page,
  project,
}) => {
  const { save } = await author(page, project)
  await page.setViewportSize({ width: 1200, height: 500 })
  await seek(page, 40_000)
  await play(page)
  await still(page)
  save('Welcome to the hill.', 'Welcome to <Concept id="hell">the hill</Concept>.')
  await expect(page.getByRole('note').filter({ hasText: 'hell' })).toHaveCount(1, LATER)
  await still(page)
  await expect(page.getByRole('button', { name: 'Back to now' })).toHaveCount(0)
  save('<Concept id="hell">the hill</Concept>', 'the hill')
})

test('keys copy the moment and open its line', async ({ page, context, project }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    window.open = (url) => {
      document.body.dataset.opened = String(url)
      return null
    }
  })
  const { save } = await author(page, project)
  save('Too far, and you jump', 'Too far,\nand you jump')
  await expect(transcript(page).locator('p[data-breaks]')).toHaveCount(1, LATER)
  await wordsAwake(page)
  await seek(page, 15_530)
  await page.keyboard.press('c')
  await expect(page.getByText('Copied at="0:15.5"')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('at="0:15.5"')
  const opens = async (words: string) => {
    await page.keyboard.press('e')
    const place = `${project.root}/${FILE}:${lineOf(project, words)}:1`
    await expect(page.locator('body')).toHaveAttribute('data-opened', `an-editor://open${place}`)
  }
  await opens('How far each step goes')
  await seek(page, 20_000)
  await opens('and you jump')
  await expect(paragraphs(page).nth(2)).toHaveAttribute('aria-current', 'true')
})

test('the list of keys names those of authors', async ({ page, project }) => {
  await author(page, project)
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys).toContainText('Open the line being spoken')
})
