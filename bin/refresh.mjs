import { createServer } from 'node:http'

/**
 * Tells every page that listens when to show itself anew, as server-sent events on the loopback address.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 * @returns {Promise<{ url: string, refresh: () => void, close: () => void }>}
 */
export function openRefresh() {
  /** @type {Set<import('node:http').ServerResponse>} */
  const pages = new Set()
  const server = createServer((_request, response) => {
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'no-store',
      'Content-Type': 'text/event-stream',
    })
    response.write(': here\n\n')
    pages.add(response)
    response.on('close', () => pages.delete(response))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      resolve({
        url: `http://127.0.0.1:${port}/`,
        refresh: () => pages.forEach((page) => page.write('data: refresh\n\n')),
        close: () => {
          server.close()
          server.closeAllConnections()
        },
      })
    })
  })
}
