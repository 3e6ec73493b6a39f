#!/usr/bin/env node
// Node 20 cannot run TypeScript: tsx compiles it on the way in.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
