import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { launch } from './browser'
import { compareFrames, type Sync, type Frame } from './figures'
import type { Talk } from './talk'

export const SPEEDS = [1, 3] as const

/** What one visit to one page measured. Costs are ms of work a second of playing. */
export interface Visit {
  /** Milliseconds from the navigation until the text can be followed, and of main thread until then. */
  readonly ready: number
  readonly loadWork: number
  readonly play: readonly Played[]
  /** Milliseconds from setting the time to the first frame with the right word. */
  readonly seeks: readonly number[]
}

export interface Played {
  readonly mainThread: number
  readonly script: number
  /** Of the browser's processes together: compositing and sound, too. */
  readonly all: number
  readonly sync: Sync | null
}

interface Plan {
  readonly url: string
  readonly talk: Talk
  /** Whether the page shows the word at all. */
  readonly shows: boolean
}

/** Milliseconds. */
const PATIENCE = 300_000
const SETTLE = 2_500
const COST_TIME = 5_000
const RECORD_TIME = 10_000
const SEEKS = 9

/** Opens a page in a browser of its own, plays from the middle, and measures: first the costs, with nothing injected. */
export async function visit(plan: Plan): Promise<Visit> {
  const browser = await launch()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    // A page with an element for each of 100,000 words takes its time.
    page.setDefaultTimeout(PATIENCE)
    const metrics = await createMetrics(browser, page)
    const begin = Date.now()
    await page.goto(plan.url)
    if (plan.shows) await page.evaluate(WAKES)
    const ready = Date.now() - begin
    const { mainThread: loadWork } = await metrics.read()
    // Not until the network is idle: a long recording may keep its connection open.
    await page.waitForLoadState('load')
    await page.waitForTimeout(SETTLE)
    await page.evaluate(await readFile(join(import.meta.dirname, 'in-page.js'), 'utf8'))
    const middle = plan.talk.duration / 2
    await page.evaluate(`document.querySelector('[data-start]').scrollIntoView()`)
    await page.evaluate(`bench.playFrom(${middle})`)
    const costs = []
    for (const speed of SPEEDS) {
      await page.evaluate(`bench.setSpeed(${speed})`)
      await page.waitForTimeout(SETTLE)
      costs.push(await metrics.during(COST_TIME))
    }
    if (!plan.shows)
      return { ready, loadWork, seeks: [], play: costs.map((cost) => ({ ...cost, sync: null })) }
    const play: Played[] = []
    for (const [i, speed] of SPEEDS.entries()) {
      await page.evaluate(`bench.setSpeed(${speed})`)
      await page.waitForTimeout(500)
      const frames: Frame[] = await page.evaluate(`bench.record(${RECORD_TIME})`)
      const cost = costs[i]
      if (cost) play.push({ ...cost, sync: compareFrames(frames, plan.talk.words, speed) })
    }
    await page.evaluate(`bench.setSpeed(1)`)
    return { ready, loadWork, play, seeks: await measureSeeks(page, plan.talk) }
  } finally {
    await browser.close()
  }
}

/** The word times have arrived, or the naive page's script has run. */
const WAKES = `new Promise((resolve) => {
  const look = () => {
    if (globalThis.naiveWord !== undefined || CSS.highlights.has('word')) resolve()
    else setTimeout(look, 10)
  }
  look()
})`

/** To words far from each other, all over the talk. */
async function measureSeeks(page: Page, { words }: Talk): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < SEEKS; i++) {
    const index = Math.floor((((i * 4 + 2) % SEEKS) + 0.5) * (words.length / SEEKS))
    const word = words[index]
    if (!word) continue
    const time = (word.start + word.end) / 2
    const taken: number | null = await page.evaluate(`bench.seekAndWait(${time}, ${index})`)
    times.push(taken ?? Infinity)
    await page.waitForTimeout(700)
  }
  return times
}

async function createMetrics(browser: Browser, page: Page) {
  const renderer = await page.context().newCDPSession(page)
  const whole = await browser.newBrowserCDPSession()
  await renderer.send('Performance.enable')
  const read = async () => ({ ...(await readRenderer(renderer)), all: await readAll(whole) })
  return {
    read,
    /** Milliseconds of work a second, over a time in ms. */
    async during(length: number) {
      const before = await read()
      await page.waitForTimeout(length)
      const after = await read()
      const seconds = after.at - before.at
      return {
        mainThread: (after.mainThread - before.mainThread) / seconds,
        script: (after.script - before.script) / seconds,
        all: (after.all - before.all) / seconds,
      }
    },
  }
}

/** Milliseconds of work so far; `at` in seconds. */
async function readRenderer(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  return {
    at: value('Timestamp'),
    mainThread: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
  }
}

async function readAll(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, each) => sum + each.cpuTime, 0) * 1000
}
