import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import serveHandler from 'serve-handler'
import { HEADER_RULES } from './build/hosting'

export interface Site {
  /** The folder of static files. */
  readonly folder: string
  /** `''`, or a path such as `/podcast` that the site lies under. */
  readonly basePath: string
}

export interface Served {
  readonly port: number
  /** Where the site's first page is, ending with a slash. */
  readonly url: string
  /** Ends at once, also what is being sent. */
  close(): Promise<void>
}

/**
 * Serves a built site, byte ranges and all, at the given port or, where that is taken, at the next free one.
 * Port 0 lets the system choose. Rejects where no port can be had.
 */
export async function serve(site: Site, port: number): Promise<Served> {
  const server = createServer((request, response) => void respond(site, request, response))
  const actual = await listen(server, port)
  return {
    port: actual,
    url: `http://localhost:${actual}${site.basePath}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 65535) reject(error)
      else resolve(listen(server, port + 1))
    })
    server.listen(port, () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

const CONFIG = {
  cleanUrls: false,
  directoryListing: false,
  etag: true,
  headers: [
    {
      source: '**',
      headers: [
        { key: 'Cache-Control', value: 'no-cache' },
        // Without the file's name: no header can hold every name, such as `talk 🎧.mp3`.
        { key: 'Content-Disposition', value: 'inline' },
      ],
    },
    ...HEADER_RULES.map(({ path, headers }) => ({
      source: path === '/' ? 'index.html' : path.slice(1).replace('*', '**').replace(':slug', '*'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    { source: '**/*.opus', headers: [{ key: 'Content-Type', value: 'audio/ogg' }] },
  ],
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse) {
  const target = locate(request.url ?? '/', site.basePath)
  if ('redirect' in target) {
    response.writeHead(307, { Location: target.redirect }).end()
    return
  }
  request.url = target.file
  await serveHandler(
    request,
    response,
    { ...CONFIG, public: site.folder },
    { createReadStream: readUntilClosed(response) },
  )
}

/** Which file an address asks for, or where it should have gone: pages end with a slash. */
function locate(url: string, basePath: string): { redirect: string } | { file: string } {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(url.replace(/^\/+/, '/')) ?? []
  if (basePath && (path === '/' || path === basePath)) return { redirect: `${basePath}/${query}` }
  if (!path.startsWith(`${basePath}/`)) return { file: NOWHERE }
  const inside = path.slice(basePath.length)
  if (inside.endsWith('/')) return { file: `${inside}index.html` }
  const isFile = /\.[^/]*$/.test(inside)
  return isFile ? { file: inside } : { redirect: `${path}/${query}` }
}

/** No build makes a file of this name, so the answer is the site's own 404 page. */
const NOWHERE = '/outside-the-base-path'

/**
 * A browser drops a request for audio at every seek, and a build may replace a file while it is sent:
 * serve-handler would keep the first file open for ever and die of the second.
 */
function readUntilClosed(response: ServerResponse): typeof createReadStream {
  return (...args) => {
    const stream = createReadStream(...args)
    stream.on('error', () => response.destroy())
    response.on('close', () => stream.destroy())
    return stream
  }
}
