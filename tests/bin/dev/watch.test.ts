import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openRefresh } from '../../../bin/dev/refresh.mjs'
import { watchProject } from '../../../bin/dev/watch.mjs'
import { folderOf } from '../../folder'

function watched(files: Record<string, string>) {
  const root = folderOf(files)
  const changed = vi.fn()
  onTestFinished(watchProject(root, changed))
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  /** Resolves once the next change was told. */
  const next = async (change: () => void) => {
    const before = changed.mock.calls.length
    change()
    await vi.waitUntil(() => changed.mock.calls.length > before)
  }
  return { root, changed, write, next }
}

describe('the watch', () => {
  const project = {
    'episodes/a.mdx': 'a',
    'concepts/a.mdx': 'a',
    'public/audio/a.mp3': 'a',
    'show.yaml': 'a',
  }

  test.each([
    ['an episode', 'episodes/a.mdx'],
    ['new word times', 'episodes/a.words.json'],
    ['a new concept', 'concepts/b.mdx'],
    ['audio', 'public/audio/a.mp3'],
    ['the show', 'show.yaml'],
  ])('tells of %s', async (_, path) => {
    const { write, next, changed } = watched(project)
    await next(() => write(path, 'b'))
    expect(changed).toHaveBeenCalledOnce()
  })

  test('tells of every file that takes the place of another, as editors save', async () => {
    const { root, write, next } = watched(project)
    for (const text of ['b', 'c', 'd'])
      await next(() => {
        write('episodes/.a.mdx.new', text)
        renameSync(join(root, 'episodes/.a.mdx.new'), join(root, 'episodes/a.mdx'))
      })
  })

  test('tells once of a burst of changes', async () => {
    const { write, next, changed } = watched(project)
    await next(() => {
      for (let i = 0; i < 20; i++) write('episodes/a.mdx', String(i))
    })
    expect(changed).toHaveBeenCalledOnce()
  })

  test('goes on in folders that come and go', async () => {
    const { root, write, next } = watched({ 'show.yaml': 'a' })
    await next(() => mkdirSync(join(root, 'episodes')))
    await next(() => write('episodes/a.mdx', 'a'))
    await next(() => rmSync(join(root, 'episodes'), { recursive: true }))
    await next(() => mkdirSync(join(root, 'episodes')))
    await next(() => write('episodes/a.mdx', 'b'))
  })
})

test('a page that listens is told to show itself anew', async () => {
  const events = await openRefresh()
  onTestFinished(events.close)
  const page = await fetch(events.url, { headers: { origin: 'http://localhost:3000' } })
  expect(page.headers.get('content-type')).toBe('text/event-stream')
  expect(page.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader()
  expect((await reader?.read())?.value).toBe(': here\n\n')
  events.refresh()
  expect((await reader?.read())?.value).toBe('event: refresh\ndata: now\n\n')
  await reader?.cancel()
})

test('a page of another machine is told nothing', async () => {
  const events = await openRefresh()
  onTestFinished(events.close)
  for (const origin of ['https://localhost.example', 'http://localhost:3000.example']) {
    const page = await fetch(events.url, { headers: { origin } })
    expect(page.headers.get('access-control-allow-origin')).toBeNull()
    await page.body?.cancel()
  }
})

test('a page that comes later is told the last check, on one line', async () => {
  const events = await openRefresh()
  onTestFinished(events.close)
  events.check('[]')
  events.check('[\n  { "line": 1 }\n]\n')
  const page = await fetch(events.url)
  const reader = page.body?.pipeThrough(new TextDecoderStream()).getReader()
  const told = 'event: check\ndata: [{"line":1}]\n\n'
  expect((await reader?.read())?.value).toBe(`: here\n\n${told}`)
  await reader?.cancel()
})
