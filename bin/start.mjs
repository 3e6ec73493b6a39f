#!/usr/bin/env node
// Node's own modules only, until everything is installed.
import { join, resolve } from 'node:path'
import { fingerprint, isBuilt } from './fingerprint.mjs'
import { install } from './install.mjs'
import { run } from './run.mjs'
import { readSettings } from './settings.mjs'

const app = resolve(import.meta.dirname, '..')
const out = join(app, 'out')
process.exitCode = await start()

/** Installs, builds and serves, each where it is needed. */
async function start() {
  const { port, basePath, problems } = readSettings(process.env)
  if (problems.length > 0) return fail(2, problems.join('\n'))
  if (!(await install(app))) return 1
  if (!isBuilt(out, await fingerprint(app, app))) {
    const build = ['build', '--root', app, '--out', out]
    const code = await run(process.execPath, [join(app, 'bin', 'earmark.mjs'), ...build])
    if (code !== 0) return code
  }
  const { register } = await import('tsx/esm/api')
  register()
  const { serve } = await import('./serve.ts')
  try {
    const site = await serve({ folder: out, basePath }, port)
    if (port !== 0 && site.port !== port) process.stdout.write(`Port ${port} is taken. `)
    process.stdout.write(`The site is at ${site.url} (Ctrl-C ends it)\n`)
    await interruption()
    await site.close()
    return 0
  } catch (error) {
    return fail(1, `Cannot serve at port ${port}: ${error.message}`)
  }
}

/** @returns {Promise<void>} */
function interruption() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
  })
}

/**
 * @param {number} code
 * @param {string} sentence
 */
function fail(code, sentence) {
  process.stderr.write(`${sentence}\n`)
  return code
}
