import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprint, isBuilt } from '../../bin/fingerprint.mjs'
import { isInstalled } from '../../bin/install.mjs'
import { readSettings } from '../../bin/settings.mjs'
import { folderOf } from '../folder'

describe('the settings', () => {
  test('port 3000 and no base path where nothing is said', () => {
    expect(readSettings({})).toEqual({ port: 3000, basePath: '', problems: [] })
    expect(readSettings({ PORT: '', BASE_PATH: '', AUDIO_BASE_URL: '' }).problems).toEqual([])
  })

  test.each(['/podcast', '/a/b', '/~ada/key-concepts', '/v1.2_x'])('%s is a base path', (path) => {
    expect(readSettings({ BASE_PATH: path })).toEqual({ port: 3000, basePath: path, problems: [] })
  })

  test.each([
    'podcast',
    '/',
    '/podcast/',
    '//podcast',
    '/a b',
    '/a/../b/',
    '/..',
    'https://a.example',
  ])('%s is no base path', (path) => {
    expect(readSettings({ BASE_PATH: path }).problems).toEqual([
      `Unexpected BASE_PATH \`${path}\`, expected a path such as \`/podcast\`: a slash first, none last`,
    ])
  })

  test.each(['abc', '-1', '65536', '80.5', '1e3', ' 80'])('%s is no port', (port) => {
    expect(readSettings({ PORT: port }).problems).toEqual([
      `Unexpected PORT \`${port}\`, expected a whole number from 0 to 65535`,
    ])
  })

  test.each(['https://cdn.example', 'http://localhost:9000/a/'])(
    'the recordings lie at %s',
    (url) => {
      expect(readSettings({ AUDIO_BASE_URL: url }).problems).toEqual([])
    },
  )

  test.each(['cdn.example', '/audio', 'ftp://cdn.example', 'https://a.example/?a', 'https://'])(
    'the recordings do not lie at %s',
    (url) => {
      expect(readSettings({ AUDIO_BASE_URL: url }).problems).toEqual([
        `Unexpected AUDIO_BASE_URL \`${url}\`, expected an absolute URL such as \`https://cdn.example\``,
      ])
    },
  )
})

describe.each(['start', 'dev'])('npm run %s', (script) => {
  test('says what it cannot use, and that it was used wrongly', () => {
    const program = resolve(import.meta.dirname, '../../bin', `${script}.mjs`)
    const env = { ...process.env, PORT: 'http', BASE_PATH: 'podcast' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
      env,
      encoding: 'utf8',
    })
    expect({ status, stdout, stderr }).toMatchInlineSnapshot(`
      {
        "status": 2,
        "stderr": "Unexpected PORT \`http\`, expected a whole number from 0 to 65535
      Unexpected BASE_PATH \`podcast\`, expected a path such as \`/podcast\`: a slash first, none last
      ",
        "stdout": "",
      }
    `)
  })
})

describe('whether everything is installed', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' }
  const other = { version: '1.0.0', integrity: 'sha512-o', optional: true, os: ['other'] }
  const lock = (packages: object) =>
    JSON.stringify({ packages: { '': { name: 'x' }, ...packages } })
  const installed = (wanted: object, present: object | null) =>
    isInstalled(
      folderOf({
        'package-lock.json': lock(wanted),
        ...(present && {
          'node_modules/.package-lock.json': JSON.stringify({ packages: present }),
        }),
      }),
    )

  test('it is where npm’s own record holds every package', () => {
    expect(installed({ 'node_modules/a': a }, { 'node_modules/a': a })).toBe(true)
  })

  test('it is without optional packages for other platforms', () => {
    const wanted = { 'node_modules/a': a, 'node_modules/other': other }
    expect(installed(wanted, { 'node_modules/a': a })).toBe(true)
  })

  test('it is not in a fresh clone, nor after an install that was interrupted', () => {
    expect(installed({ 'node_modules/a': a }, null)).toBe(false)
  })

  test('it is not where a package is missing or has another version or other content', () => {
    const wanted = { 'node_modules/a': a }
    expect(installed(wanted, {})).toBe(false)
    expect(installed(wanted, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(false)
    expect(installed(wanted, { 'node_modules/a': { ...a, integrity: 'sha512-b' } })).toBe(false)
  })
})

describe('the fingerprint', () => {
  const app = { 'app/page.tsx': 'a', 'bin/build.ts': 'b', 'package-lock.json': '{}' }
  const root = { 'episodes/a.mdx': 'a', 'public/audio/a.mp3': 'mp3', 'show.yaml': 'title: A' }
  const of = (changed: Record<string, string> = {}, env: Record<string, string> = {}) =>
    fingerprint(folderOf(app), folderOf({ ...root, ...changed }), env)

  test('is the same for the same tree, wherever it lies', async () => {
    expect(await of()).toBe(await of())
  })

  test('is letters and digits, and nothing that ad blockers look for', async () => {
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, i) => of({ 'show.yaml': String(i) })),
    )
    for (const one of all) expect(one).toMatch(/^[0-9b-g]{20}$/)
  })

  test.each([
    ['an episode', { 'episodes/a.mdx': 'b' }],
    ['word times', { 'episodes/a.words.json': '{}' }],
    ['a concept', { 'concepts/a.mdx': 'a' }],
    ['audio of the same length', { 'public/audio/a.mp3': 'mp4' }],
    ['a file’s name', { 'public/audio/b.mp3': '' }],
    ['the show', { 'show.yaml': 'title: B' }],
  ])('is another after a change of %s', async (_, changed: Record<string, string>) => {
    expect(await of(changed)).not.toBe(await of())
  })

  test('is another under another base path or with audio from elsewhere', async () => {
    const all = [
      await of(),
      await of({}, { BASE_PATH: '/a' }),
      await of({}, { AUDIO_BASE_URL: '/a' }),
    ]
    expect(new Set(all).size).toBe(3)
  })

  test('does not depend on what is not part of the site', async () => {
    expect(await of({ 'README.md': 'x', 'out/index.html': 'x', '.earmark/peaks': 'x' })).toBe(
      await of(),
    )
  })

  test('tells whether a folder holds the site that was built from it', async () => {
    const out = folderOf()
    const id = await of()
    expect(isBuilt(out, id)).toBe(false)
    mkdirSync(join(out, '_next/static', id), { recursive: true })
    writeFileSync(join(out, '_next/static', id, '_buildManifest.js'), '')
    expect(isBuilt(out, id)).toBe(true)
    expect(isBuilt(out, await of({ 'show.yaml': 'title: B' }))).toBe(false)
  })
})
