import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Checks a project again and again: each call starts a check and ends the one before it.
 *
 * @param {string} app the program's folder
 * @param {string} root the show's folder
 * @param {(json: string) => void} tell told what `earmark check --json` prints
 * @returns {{ check: () => void, end: () => void }}
 */
export function createChecks(app, root, tell) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running
  return { check, end: () => running?.kill() }

  function check() {
    running?.kill()
    const args = [join(app, 'bin', 'earmark.mjs'), '--root', root, 'check', '--json']
    const child = spawn(process.execPath, args, { cwd: app, stdio: ['ignore', 'pipe', 'ignore'] })
    running = child
    let json = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (json += text))
    child.on('error', () => {})
    child.on('close', (code) => {
      // 2 is no verdict: the folder may be gone for a moment.
      if (child === running && (code === 0 || code === 1)) tell(json)
    })
  }
}
