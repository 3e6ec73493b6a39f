// Node's own modules only, until everything is installed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from '../bin/run.mjs'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
]

/** Milliseconds: a cold start on a busy machine takes a few seconds. */
const PATIENCE = 30_000

/**
 * A browser that really starts here: the one `CHROMIUM_PATH` names, one on the PATH, or Playwright's own.
 *
 * @returns {Promise<string | null>} the program's path
 */
export async function findBrowser() {
  for (const path of [process.env.CHROMIUM_PATH, ...onPath(), await playwrights()])
    if (path && existsSync(path) && (await starts(path))) return path
  return null
}

/**
 * A browser that really starts here, installed first where there is none: Playwright's own or, as root, the system's.
 *
 * @returns {Promise<string | null>}
 */
export async function getBrowser() {
  const found = await findBrowser()
  if (found) return found
  const npx = process.platform === 'win32' ? ['cmd', ['/c', 'npx']] : ['npx', []]
  await run(npx[0], [...npx[1], 'playwright', 'install', 'chromium'])
  const downloaded = await findBrowser()
  if (downloaded || process.getuid?.() !== 0) return downloaded
  await run('apt-get', ['update'])
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return findBrowser()
}

/** What to tell a person where no browser can be had. */
export const NO_BROWSER =
  'No browser starts here. Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test'

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

async function playwrights() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/**
 * @param {string} program
 * @returns {Promise<boolean>}
 */
function starts(program) {
  const profile = mkdtempSync(join(tmpdir(), 'earmark-browser-'))
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`]
  return new Promise((resolve) => {
    let page = ''
    const child = spawn(program, [...args, '--dump-dom', 'about:blank'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    })
    child.stdout.setEncoding('utf8').on('data', (text) => (page += text))
    child.on('error', () => resolve(false))
    child.on('close', () => {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
      resolve(page.includes('<html'))
    })
  })
}
