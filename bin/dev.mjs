#!/usr/bin/env node
// Node's own modules only, until everything is installed.
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { install } from './install.mjs'
import { openRefresh } from './refresh.mjs'
import { run } from './run.mjs'
import { readSettings } from './settings.mjs'
import { watchProject } from './watch.mjs'

const app = resolve(import.meta.dirname, '..')
const root = resolve(process.env.EARMARK_ROOT ?? app)
process.exitCode = await dev()

/** Shows the project while its author writes: a saved file is in the page at once. */
async function dev() {
  const { port, basePath, problems } = readSettings(process.env)
  if (problems.length > 0) {
    process.stderr.write(`${problems.join('\n')}\n`)
    return 2
  }
  if (!(await install(app))) return 1
  const free = await freePort(port)
  if (free !== port && port !== 0) process.stdout.write(`Port ${port} is taken. `)
  process.stdout.write(
    `The site will be at http://localhost:${free}${basePath}/ (Ctrl-C ends it)\n`,
  )
  const page = await openRefresh()
  const endWatch = watchProject(root, page.refresh)
  const next = join(app, 'node_modules', 'next', 'dist', 'bin', 'next')
  const code = await run(process.execPath, [next, 'dev', '--port', String(free)], {
    cwd: app,
    env: {
      ...process.env,
      EARMARK_ROOT: root,
      NEXT_PUBLIC_EARMARK_EVENTS: page.url,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  endWatch()
  page.close()
  return code > 128 ? 0 : code
}

/**
 * @param {number} port 0 lets the system choose
 * @returns {Promise<number>} the port itself, or the next free one
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port < 65535) resolve(freePort(port + 1))
      else reject(error)
    })
    server.listen(port, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : port))
    })
  })
}
