import { spawn } from 'node:child_process'
import { join } from 'node:path'

/**
 * Checks a project again and again: each call starts a check and ends the one before it.
 *
 * @param {string} app the program's folder
 * @param {string} root the show's folder
 * @param {(json: string) => void} tell told what `earmark check --json` prints
 * @returns {{ check: () => void, end: () => Promise<void> }} `end` resolves when none writes to the folder any more
 */
export function createChecks(app, root, tell) {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let running
  /** @type {Set<Promise<void>>} */
  const alive = new Set()
  return {
    check,
    async end() {
      running?.kill()
      await Promise.all(alive)
    },
  }

  function check() {
    running?.kill()
    const project = root === app ? [] : ['--root', root]
    const child = spawn(
      process.execPath,
      [join(app, 'bin', 'earmark.mjs'), ...project, 'check', '--json'],
      // The commands in what it says are for the author's terminal, not for the script that runs here.
      {
        cwd: app,
        env: { ...process.env, npm_command: 'exec' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
    running = child
    let json = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (json += text))
    child.on('error', () => {})
    /** @type {Promise<void>} */
    const closed = new Promise((resolve) => child.on('close', () => resolve()))
    alive.add(closed)
    void closed.then(() => alive.delete(closed))
    child.on('close', (code) => {
      // 2 is no verdict: the folder may be gone for a moment.
      if (child === running && (code === 0 || code === 1)) tell(json)
    })
  }
}
