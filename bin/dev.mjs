#!/usr/bin/env node
// Node's own modules only, until everything is installed.
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { openAuthorPage } from './dev/author-page.mjs'
import { readDevSettings } from './dev/settings.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'

const app = resolve(import.meta.dirname, '..')
process.exitCode = await dev()

/** Shows the project while its author writes: a saved file is in the page at once, with what is wrong with it. */
async function dev() {
  const settings = readDevSettings(process.argv.slice(2), process.env, app)
  const { port, basePath, root, editor, problems } = settings
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
  const page = await openAuthorPage(app, root)
  const next = join(app, 'node_modules', 'next', 'dist', 'bin', 'next')
  const own = { EARMARK_ROOT: root, EARMARK_EDITOR: editor, NEXT_TELEMETRY_DISABLED: '1' }
  const code = await run(process.execPath, [next, 'dev', '--port', String(free)], {
    cwd: app,
    env: { ...process.env, ...own, ...page.env },
  })
  await page.close()
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
