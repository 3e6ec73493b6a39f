import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, test as base } from './site'

export { expect }

/** How the audio's server misbehaves; every other file is served as it is. */
export type Fault = 'none' | 'missing' | 'not audio' | 'empty' | 'no ranges' | 'stalled' | 'broken'

interface Faulty {
  /** Changes what is wrong from the next request on. */
  server: { fault: Fault }
}

/** Tests of the built site behind a server whose audio is at fault; what the browser says of that is tolerated. */
export const test = base.extend<Faulty>({
  tolerated: /Failed to load resource|ERR_CONTENT_LENGTH|ERR_INCOMPLETE|ERR_CONNECTION/,
  server: async ({}, use) => use({ fault: 'none' }),
  baseURL: async ({ server }, use) => {
    const proxy = createServer((request, response) => {
      const faulty = request.url?.endsWith('.mp3') && server.fault !== 'none'
      void forward(request, response, faulty ? server.fault : 'none')
    })
    await new Promise<void>((resolve) => proxy.listen(0, resolve))
    const address = proxy.address()
    if (typeof address !== 'object' || !address) throw new Error('No port')
    await use(`http://localhost:${address.port}/`)
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  },
})

/** Bytes sent before it goes wrong: a few seconds of the episode. */
const BEGINNING = 60_000

async function forward(request: IncomingMessage, response: ServerResponse, fault: Fault) {
  const { range } = request.headers
  const whole = fault !== 'none'
  const answer = await fetch(new URL(request.url ?? '/', process.env.SITE_URL), {
    headers: range && !whole ? { range } : {},
  })
  const body = Buffer.from(await answer.arrayBuffer())
  const type = answer.headers.get('content-type') ?? 'application/octet-stream'
  const ranges = ['content-range', 'accept-ranges'].flatMap((name) => {
    const value = answer.headers.get(name)
    return value && !whole ? [[name, value] as const] : []
  })
  const headers = { 'content-type': type, 'cache-control': 'no-store' }
  switch (fault) {
    case 'missing':
      return response.writeHead(404, headers).end()
    case 'empty':
      return response.writeHead(200, { ...headers, 'content-length': 0 }).end()
    case 'not audio':
      return response.writeHead(200, headers).end('<!doctype html><title>Sorry</title>'.repeat(900))
    case 'stalled':
    case 'broken':
      response.writeHead(200, { ...headers, 'content-length': body.length })
      response.write(body.subarray(0, BEGINNING), () => fault === 'broken' && response.destroy())
      return
    case 'none':
    case 'no ranges':
      response.writeHead(answer.status, {
        ...headers,
        ...Object.fromEntries(ranges),
        'content-length': body.length,
      })
      response.end(body)
  }
}
