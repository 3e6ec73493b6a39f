#!/usr/bin/env node
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { run } from '../bin/run.mjs'

// Tries the properties of every reader a hundred times as often as the tests do: `npm run fuzz`.
const manifest = createRequire(import.meta.url).resolve('vitest/package.json')
const vitest = join(dirname(manifest), 'vitest.mjs')
process.exitCode = await run(
  process.execPath,
  [vitest, 'run', '--project', 'unit', '.fuzz.test', ...process.argv.slice(2)],
  {
    cwd: resolve(import.meta.dirname, '..'),
    env: { EARMARK_FUZZ_RUNS: '100000', ...process.env },
  },
)
