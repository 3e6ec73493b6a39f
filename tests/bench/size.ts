import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { serve } from '../../bin/serve'
import { gzipped, ourBytes } from '../our-scripts'
import { launch } from './browser'
import { buildFloor } from './floor'
import { SLUG } from './project'
import { buildSite, progress } from './site'
import { markdown, verdict } from './table'
import type { Talk } from './talk'

const APP = resolve(import.meta.dirname, '..', '..')
const WORDS = 10_000

interface Bytes {
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/** Prints the bytes and the elements of a page of 10,000 words, and what each further 10,000 add. All figures are exact. */
export async function benchSize(folder: string): Promise<string> {
  const { talk, plain } = await buildSite(WORDS, folder)
  const longer = await buildSite(2 * WORDS, folder)
  progress('building an empty page for comparison')
  const floor = await load(await buildFloor(APP), '/')
  const loaded = await load(plain, `/episodes/${SLUG}/`)
  const page = await weigh(plain)
  const added = subtract(together(await weigh(longer.plain)), together(page))
  const rows: [string, Bytes][] = [
    ['the text alone', sizeOf(textOf(talk))],
    ['the transcript with its anchors and times', page.transcript],
    ['the whole page', page.html],
    ['the word times', page.words],
    ['what each further 10,000 words add to both', added],
  ]
  return [
    `### A page of ${WORDS.toLocaleString('en')} words`,
    '',
    markdown(
      ['KB', 'raw', 'gzip', 'brotli'],
      rows.map(([name, { raw, gzip, brotli }]) => [name, kb(raw), kb(gzip), kb(brotli)]),
    ),
    '',
    markdown(
      ['aim', 'limit', 'measured', ''],
      [
        verdict('page and word times for 10,000 words, gzip', added.gzip / 1000, 70, 'KB'),
        verdict('page and word times for 10,000 words, brotli', added.brotli / 1000, 40, 'KB'),
        ...verdicts(loaded, floor),
      ],
    ),
  ].join('\n')
}

/** The bytes of an episode's page and what belongs to it, in a built site. */
async function weigh(site: string) {
  const bytesOf = async (file: string) => sizeOf(await readFile(join(site, 'episodes', SLUG, file)))
  return {
    html: await bytesOf('index.html'),
    words: await bytesOf('words.bin'),
    transcript: await bytesOf('transcript.html.txt'),
  }
}

function together({ html, words }: { html: Bytes; words: Bytes }): Bytes {
  return {
    raw: html.raw + words.raw,
    gzip: html.gzip + words.gzip,
    brotli: html.brotli + words.brotli,
  }
}

function subtract(more: Bytes, less: Bytes): Bytes {
  return {
    raw: more.raw - less.raw,
    gzip: more.gzip - less.gzip,
    brotli: more.brotli - less.brotli,
  }
}

interface Loaded {
  /** Bytes of JavaScript, gzip: all, and what is ours of it, less wavesurfer. */
  readonly scripts: number
  readonly ours: number
  readonly requests: number
  readonly foreign: number
  readonly elements: number
  readonly paragraphsAndAnchors: number
}

/** Opens a page and waits until it asks for nothing more. */
async function load(folder: string, route: string): Promise<Loaded> {
  const site = await serve({ folder, basePath: '' }, 0)
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const { origin } = new URL(site.url)
    const urls: string[] = []
    const responses: Promise<string>[] = []
    page.on('request', (request) => urls.push(request.url()))
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') responses.push(response.text())
    })
    await page.goto(new URL(route, site.url).href)
    await page.waitForLoadState('networkidle')
    const scripts = await Promise.all(responses)
    return {
      scripts: scripts.reduce((sum, script) => sum + gzipped(script), 0),
      ours: ourBytes(scripts),
      requests: urls.length,
      foreign: urls.filter((url) => /^http/.test(url) && new URL(url).origin !== origin).length,
      ...(await countElements(page)),
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

function countElements(page: Page) {
  return page.evaluate(() => ({
    elements: document.querySelectorAll('*').length,
    paragraphsAndAnchors: document.querySelectorAll('p[data-start], .transcript [data-concept]')
      .length,
  }))
}

function verdicts(page: Loaded, floor: Loaded): string[][] {
  return [
    verdict('JavaScript, gzip', page.scripts / 1000, 165, 'KB'),
    ['of it Next’s and React’s, on a page with nothing in it', '', `${kb(floor.scripts)} KB`, ''],
    verdict('of it ours, less wavesurfer', page.ours / 1000, 15, 'KB'),
    verdict('elements in the document', page.elements, 400 + 6 * page.paragraphsAndAnchors, ''),
    verdict('requests to other origins', page.foreign, 0, ''),
    ['requests', '', String(page.requests), ''],
  ]
}

function textOf({ paragraphs }: Talk): string {
  return paragraphs.map(({ written }) => written.join(' ')).join('\n\n')
}

function sizeOf(content: string | Buffer): Bytes {
  const bytes = Buffer.from(content)
  return {
    raw: bytes.length,
    gzip: gzipped(bytes),
    brotli: brotliCompressSync(bytes).length,
  }
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
