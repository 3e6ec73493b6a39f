import { createServer } from 'node:http'

/**
 * Tells every page that listens what its author saved, as server-sent events on the loopback address: `refresh` when it
 * is to show itself anew, `check` with what the check says; a page that comes later is told the last check.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @returns {Promise<{ url: string, refresh: () => void, check: (json: string) => void, close: () => void }>}
 */
export function openRefresh() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set()
  let last = ''
  const server = createServer((request, response) => {
    response.writeHead(200, {
      // Only pages of this machine: what the check says quotes the author's text.
      ...(LOCAL.test(request.headers.origin ?? '') && {
        'Access-Control-Allow-Origin': request.headers.origin,
      }),
      'Cache-Control': 'no-store',
      'Content-Type': 'text/event-stream',
    })
    response.write(`: here\n\n${last}`)
    pages.add(response)
    response.on('close', () => pages.delete(response))
  })
  /** @param {string} message */
  const send = (message) => pages.forEach((page) => page.write(message))
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}/`,
        refresh: () => send('event: refresh\ndata: now\n\n'),
        check: (json) => {
          last = `event: check\ndata: ${JSON.stringify(JSON.parse(json))}\n\n`
          send(last)
        },
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?$/
