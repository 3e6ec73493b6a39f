import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What Turbopack makes of a module written as ours are; packages come as CommonJS, but wavesurfer. */
const OURS = /^\d+(,\d+)*,e=>\{"use strict"/
/** The borders between the modules of one file. */
const BORDER = /(?<=[\]}\d],)(?=\d+(?:,\d+)*,(?:\(?\w+(?:,\w+)*\)?=>|function))/

const WAVESURFER = 'node_modules/wavesurfer.js/dist/wavesurfer.esm.js'

/** Our modules of some scripts that Next built, as one text; wavesurfer, which is one of the player's, is in it. */
export function ourModules(scripts: readonly string[]): string {
  const modules = scripts.flatMap((script) => script.split(BORDER))
  return modules.filter((module) => OURS.test(module)).join('')
}

/** Bytes of our modules, gzip, less those of wavesurfer. */
export function ourBytes(scripts: readonly string[]): number {
  return gzipped(ourModules(scripts)) - gzipped(readFileSync(WAVESURFER))
}

export function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length
}
