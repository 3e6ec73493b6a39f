// Node's own modules only: this runs before anything is installed.
import { spawn } from 'node:child_process'

/**
 * Runs a program on this terminal to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 128 and the signal's number where a signal ended it; 127 where it cannot start
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    const settle = (/** @type {number} */ code) => {
      for (const signal of SIGNALS) process.off(signal, forward)
      resolve(code)
    }
    for (const signal of SIGNALS) process.on(signal, forward)
    child.on('error', () => settle(127))
    child.on('close', (code, signal) => settle(code ?? 128 + (signal === 'SIGINT' ? 2 : 15)))
  })
}

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM']
