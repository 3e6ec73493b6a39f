#!/usr/bin/env node
// Node's own modules only, until everything is installed.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { install } from './install.mjs'

const app = resolve(import.meta.dirname, '..')
process.exitCode = (await isReady()) ? await earmark() : 1

async function earmark() {
  // Node 20 cannot run TypeScript: tsx compiles it on the way in.
  const { register } = await import('tsx/esm/api')
  register()
  const { main } = await import('./main.ts')
  return main(process.argv.slice(2))
}

/** In a clone that nobody ran anything in yet, this is the moment to install what it needs. */
async function isReady() {
  const isBareClone =
    existsSync(join(app, 'package-lock.json')) && !existsSync(join(app, 'node_modules'))
  return !isBareClone || install(app)
}
