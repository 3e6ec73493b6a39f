import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { connect, createServer } from 'node:net'
import { existsSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serve, type Served } from '../../bin/serve'
import { folderOf } from '../folder'

const AUDIO = new Uint8Array(1000).map((_, i) => i % 251)

const SITE = {
  'index.html': '<h1>Home</h1>',
  '404.html': '<h1>Nothing here</h1>',
  'episodes/a/index.html': '<h1>A</h1>',
  'episodes/a/transcript.vtt': 'WEBVTT\n\n',
  'episodes/a/transcript.srt': '1\n',
  'episodes/a/transcript.json': '{}',
  'episodes/a/chapters.json': '{}',
  'episodes/a/index.md': '# A\n',
  'episodes/a/transcript.txt': 'A\n',
  'episodes/a/words.bin': new Uint8Array([1, 2]),
  'manifest.webmanifest': '{}',
  'feed.xml': '<rss/>',
  'audio/a.mp3': AUDIO,
  'audio/a.opus': AUDIO,
  '_next/static/chunks/a.js': 'a()',
}

async function started(basePath = ''): Promise<Served> {
  const site = await serve({ folder: folderOf(SITE), basePath }, 0)
  onTestFinished(() => site.close())
  return site
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Asks for a path as it is written: `fetch` would tidy it up first. */
async function get(
  site: Served,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const asked = request({ host: '127.0.0.1', port: site.port, path, headers }).end()
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on('response', resolve).on('error', reject)
  })
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(Buffer.from(chunk))
  const { statusCode: status = 0, headers: answered } = response
  return { status, headers: answered, body: Buffer.concat(chunks) }
}

describe('byte ranges', () => {
  test.each([
    ['a part', 'bytes=10-19', 206, 'bytes 10-19/1000', AUDIO.slice(10, 20)],
    ['the last bytes', 'bytes=-500', 206, 'bytes 500-999/1000', AUDIO.slice(500)],
    ['from a byte on', 'bytes=990-', 206, 'bytes 990-999/1000', AUDIO.slice(990)],
    ['more than there is', 'bytes=990-2000', 206, 'bytes 990-999/1000', AUDIO.slice(990)],
  ])('%s', async (_, range, status, contentRange, bytes) => {
    const answer = await get(await started(), '/audio/a.mp3', { range })
    expect(answer.status).toBe(status)
    expect(answer.headers['content-range']).toBe(contentRange)
    expect(answer.headers['content-length']).toBe(String(bytes.length))
    expect(new Uint8Array(answer.body)).toEqual(bytes)
  })

  test('past the end', async () => {
    const answer = await get(await started(), '/audio/a.mp3', { range: 'bytes=1000-' })
    expect(answer.status).toBe(416)
    expect(answer.headers['content-range']).toBe('bytes */1000')
  })

  test('without one the whole file comes, and says that it could come in parts', async () => {
    const answer = await get(await started(), '/audio/a.mp3')
    expect(answer.status).toBe(200)
    expect(answer.headers['accept-ranges']).toBe('bytes')
    expect(new Uint8Array(answer.body)).toEqual(AUDIO)
  })
})

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/episodes/a/transcript.vtt', 'text/vtt; charset=utf-8'],
  ['/episodes/a/transcript.srt', 'application/x-subrip'],
  ['/episodes/a/transcript.json', 'application/json'],
  ['/episodes/a/chapters.json', 'application/json+chapters'],
  ['/episodes/a/index.md', 'text/markdown; charset=utf-8'],
  ['/episodes/a/transcript.txt', 'text/plain; charset=utf-8'],
  ['/episodes/a/words.bin', 'application/octet-stream'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/feed.xml', 'application/xml'],
  ['/audio/a.mp3', 'audio/mpeg'],
  ['/audio/a.opus', 'audio/ogg'],
])('%s is %s', async (path, type) => {
  const { status, headers } = await get(await started(), path)
  expect([status, headers['content-type']]).toEqual([200, type])
})

test('files with a hash in their name are kept, all others are asked for again', async () => {
  const site = await started()
  const script = await get(site, '/_next/static/chunks/a.js')
  const home = await get(site, '/')
  expect(script.headers['cache-control']).toContain('immutable')
  expect(home.headers['cache-control']).toBe('no-cache')
  const again = await get(site, '/', { 'if-none-match': home.headers.etag ?? '' })
  expect(again.status).toBe(304)
})

describe('addresses', () => {
  test('a page ends with a slash: without it there is a way to it, which keeps the query', async () => {
    const site = await started()
    const answer = await get(site, '/episodes/a?x=1')
    expect([answer.status, answer.headers.location]).toEqual([307, '/episodes/a/?x=1'])
    expect((await get(site, '/episodes/a/?x=1')).body.toString()).toBe('<h1>A</h1>')
  })

  test.each([
    '/nothing/',
    '/nothing.html',
    '/episodes/',
    '/audio/b.mp3',
    '/episodes/a/index.html/',
  ])('%s is the 404 page', async (path) => {
    const answer = await get(await started(), path)
    expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Nothing here</h1>'])
  })

  test.each([
    '/../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/a/%2e%2e%2f../secret.html',
  ])('%s does not lead out of the folder', async (path) => {
    const folder = folderOf({ 'secret.html': 'secret', 'site/index.html': 'home' })
    const site = await serve({ folder: join(folder, 'site'), basePath: '' }, 0)
    onTestFinished(() => site.close())
    const answer = await get(site, path)
    expect([400, 404]).toContain(answer.status)
    expect(answer.body.toString()).not.toContain('secret')
  })

  test('a file of any name is sent', async () => {
    const name = `"ä" 🎧 & d's.mp3`
    const site = await serve({ folder: folderOf({ [`audio/${name}`]: AUDIO }), basePath: '' }, 0)
    onTestFinished(() => site.close())
    const answer = await get(site, `/audio/${encodeURIComponent(name)}`)
    expect([answer.status, answer.body.length]).toEqual([200, 1000])
  })

  test('an address that is no text is a bad request', async () => {
    expect((await get(await started(), '/%E0%A4%A.html')).status).toBe(400)
  })

  test('no address leads to another host', async () => {
    const answer = await get(await started(), '//other.example/page')
    expect(answer.headers.location).toBe('/other.example/page/')
  })

  test('a link out of the folder is not followed', async () => {
    const folder = folderOf(SITE)
    symlinkSync('/etc/hostname', join(folder, 'host.txt'))
    const site = await serve({ folder, basePath: '' }, 0)
    onTestFinished(() => site.close())
    expect((await get(site, '/host.txt')).status).toBe(404)
  })
})

describe('under a base path', () => {
  test('the site is there, and only there', async () => {
    const site = await started('/podcast')
    expect(site.url).toBe(`http://localhost:${site.port}/podcast/`)
    expect((await get(site, '/podcast/')).body.toString()).toBe('<h1>Home</h1>')
    expect((await get(site, '/podcast/episodes/a/')).body.toString()).toBe('<h1>A</h1>')
    expect((await get(site, '/podcast/audio/a.mp3', { range: 'bytes=0-1' })).status).toBe(206)
    expect((await get(site, '/episodes/a/')).status).toBe(404)
    expect((await get(site, '/podcasts/')).status).toBe(404)
  })

  test.each([
    ['/', '/podcast/'],
    ['/podcast', '/podcast/'],
    ['/podcast?x', '/podcast/?x'],
    ['/podcast/episodes/a', '/podcast/episodes/a/'],
  ])('%s leads to %s', async (path, to) => {
    const answer = await get(await started('/podcast'), path)
    expect([answer.status, answer.headers.location]).toEqual([307, to])
  })

  test('an unknown address shows the site’s own 404 page', async () => {
    const answer = await get(await started('/podcast'), '/podcast/nothing/')
    expect([answer.status, answer.body.toString()]).toEqual([404, '<h1>Nothing here</h1>'])
  })
})

describe('the port', () => {
  test('where it is taken, the next free one is used', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const site = await serve({ folder: folderOf(SITE), basePath: '' }, port)
    onTestFinished(() => site.close())
    expect(site.port).toBeGreaterThan(port)
    expect((await get(site, '/')).status).toBe(200)
  })

  test('is free again once the site is closed, also while a file is being sent', async () => {
    const folder = folderOf({ ...SITE, 'audio/long.mp3': new Uint8Array(20_000_000) })
    const site = await serve({ folder, basePath: '' }, 0)
    const socket = connect(site.port, '127.0.0.1')
    socket.write('GET /audio/long.mp3 HTTP/1.1\r\nHost: a\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    await site.close()
    const next = await serve({ folder, basePath: '' }, site.port)
    await next.close()
    expect(next.port).toBe(site.port)
  })
})

test.skipIf(!existsSync('/proc/self/fd'))(
  'a file is closed when the browser turns away, as it does at every seek',
  async () => {
    const folder = folderOf({ 'long.mp3': new Uint8Array(20_000_000) })
    const site = await serve({ folder, basePath: '' }, 0)
    onTestFinished(() => site.close())
    const socket = connect(site.port, '127.0.0.1')
    socket.write('GET /long.mp3 HTTP/1.1\r\nHost: a\r\n\r\n')
    await new Promise((resolve) => socket.once('data', resolve))
    const isOpen = () => openFiles().includes(join(folder, 'long.mp3'))
    expect(isOpen()).toBe(true)
    socket.destroy()
    await expect.poll(isOpen).toBe(false)
  },
)

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`)
    } catch {
      return []
    }
  })
}
