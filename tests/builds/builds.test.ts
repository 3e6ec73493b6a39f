import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fingerprint, isBuilt } from '../../bin/fingerprint.mjs'
import { lock } from '../../bin/lock'
import { filesOf } from '../folder'

const app = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'earmark-builds-'))
const elsewhere = join(folder, 'elsewhere')

beforeAll(() => {
  for (const name of ['concepts', 'episodes', 'public', 'show.yaml'])
    if (existsSync(join(app, name)))
      cpSync(join(app, name), join(elsewhere, name), { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Starts `earmark build`, and tells how it ended. */
function started(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = join(app, 'bin', 'earmark.mjs')
  const child = spawn(process.execPath, [program, 'build', ...args], {
    cwd: app,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = new Promise<{ code: number | null; printed: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, printed })),
  )
  return { child, ended }
}

async function built(out: string, args: readonly string[] = [], env = {}) {
  const { code, printed } = await started([...args, '--out', join(folder, out)], env).ended
  if (code !== 0) throw new Error(printed)
  return filesOf(join(folder, out))
}

test('two builds of the same tree are alike to the byte, also from another folder and from nothing', async () => {
  const out = join(app, 'out')
  const isThere = isBuilt(out, await fingerprint(app, app))
  const one = isThere ? filesOf(out) : await built('one')
  rmSync(join(app, '.next'), { recursive: true, force: true })
  const two = await built('two', ['--root', elsewhere])
  expect(Object.keys(two)).toEqual(Object.keys(one))
  expect(Object.keys(one).filter((file) => one[file] !== two[file])).toEqual([])
})

test('every page has a policy, and it is the first thing in it', () => {
  const pages = Object.entries(filesOf(join(folder, 'two'))).filter(([file]) =>
    file.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThan(15)
  for (const [file, html] of pages)
    expect
      .soft(html, file)
      .toMatch(/<head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/)
})

test('nothing of what authors see is in it', () => {
  const tools = filesOf(join(app, 'components', 'islands', 'dev'))
  const classes = new Set(tools['dev.css']?.match(/dev-[a-z]+/g))
  expect(classes.size).toBeGreaterThan(5)
  const traces = [...classes, 'data-breaks', 'EARMARK_', 'Open the line being spoken']
  const files = Object.entries(filesOf(join(folder, 'two')))
  const found = files.flatMap(([file, text]) =>
    traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`),
  )
  expect(found).toEqual([])
})

test('under a base path nothing in the site leads out of it', async () => {
  const files = await built('based', [], { BASE_PATH: '/podcast' })
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'))
  const outside = pages.flatMap(([file, html]) =>
    Array.from(
      html.matchAll(/(?:href|src)="(\/[^"]*)"/g),
      ([, address = '']) => `${file}: ${address}`,
    ),
  )
  expect(outside.length).toBeGreaterThan(pages.length)
  expect(outside.filter((line) => !/: \/podcast\//.test(line))).toEqual([])
})

describe('the site that stood there stays', () => {
  const before = { '_next/a.js': 'a()', 'index.html': 'old' }
  const out = join(folder, 'before')

  beforeAll(() => {
    mkdirSync(join(out, '_next'), { recursive: true })
    for (const [file, text] of Object.entries(before)) writeFileSync(join(out, file), text)
  })

  test('where the check finds an error', async () => {
    const broken = join(folder, 'broken')
    cpSync(elsewhere, broken, { recursive: true })
    writeFileSync(join(broken, 'episodes', 'broken.mdx'), '---\ntitle: [\n---\n')
    const { code, printed } = await started(['--root', broken, '--out', out]).ended
    expect(code).toBe(1)
    expect(printed).toContain('episodes/broken.mdx:')
    expect(printed).not.toMatch(/^\s+at /m)
    expect(filesOf(out)).toEqual(before)
  })

  test('where it is interrupted', async () => {
    const begun = join(app, '.next', 'lock')
    rmSync(begun, { force: true })
    const { child, ended } = started(['--out', out])
    await expect.poll(() => existsSync(begun), { timeout: 60_000 }).toBe(true)
    child.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 1, printed: expect.stringContaining('Interrupted') })
    expect(filesOf(out)).toEqual(before)
  })

  test('where another build is running', async () => {
    const release = await lock(app)
    const { code, printed } = await started(['--out', out]).ended
    await release?.()
    expect(code).toBe(1)
    expect(printed).toBe('Another build is running in this folder: wait for its end\n')
    expect(filesOf(out)).toEqual(before)
  })
})
