#!/usr/bin/env node
// Node's own modules only, until everything is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { install } from '../bin/install.mjs'
import { run } from '../bin/run.mjs'
import { getBrowser, NO_BROWSER } from './browser.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Count} */
const PASSED = { passed: 1, failed: 0 }
/** @type {Count} */
const FAILED = { passed: 0, failed: 1 }

const app = resolve(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'earmark-tests-'))
/** @type {(Count & { name: string })[]} */
const results = []
process.exitCode = await test()
rmSync(reports, { recursive: true, force: true })

/** Runs every step, also after one that failed, and says how it went; the last line is the sum. */
async function test() {
  if (await step('install', () => whether(install(app)))) {
    await step('format', () => tool('prettier', ['--check', '--log-level', 'warn', '.']))
    await step('lint', () => tool('eslint', ['--max-warnings', '0', '.']))
    await step('types', async () => {
      const generated = await tool('next', ['typegen'])
      return generated.failed ? generated : tool('typescript', ['--noEmit'], 'tsc')
    })
    await step('unit', () => vitest('unit'))
    const built = await step('build', () => node(join(app, 'bin', 'earmark.mjs'), ['build']))
    await step('builds', () => vitest('builds'))
    const browser = await getBrowser()
    if (!browser) process.stdout.write(`${NO_BROWSER}\n`)
    await step('pages', () => (built && browser ? playwright(browser) : FAILED))
  }
  return summary()
}

/**
 * @param {string} name
 * @param {() => Count | Promise<Count>} action
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, action) {
  process.stdout.write(`\n── ${name}\n`)
  const count = await action()
  results.push({ name, ...count })
  return count.failed === 0
}

function summary() {
  const sum = { passed: 0, failed: 0 }
  process.stdout.write('\n')
  for (const { name, passed, failed } of results) {
    sum.passed += passed
    sum.failed += failed
    process.stdout.write(`${failed ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed\n`)
  }
  process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`)
  return sum.failed === 0 ? 0 : 1
}

/**
 * @param {Promise<boolean>} outcome
 * @returns {Promise<Count>}
 */
async function whether(outcome) {
  return (await outcome) ? PASSED : FAILED
}

/**
 * Runs a JavaScript program in the project's folder.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
function node(program, args, env = {}) {
  const code = run(process.execPath, [program, ...args], {
    cwd: app,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return whether(code.then((result) => result === 0))
}

/**
 * Runs an installed package's command.
 *
 * @param {string} name the package's
 * @param {string[]} args
 * @param {string} [command] the command's name, where it is not the package's
 * @param {Record<string, string>} [env]
 */
function tool(name, args, command = name, env = {}) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return node(join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]), args, env)
}

/**
 * @param {string} project
 * @returns {Promise<Count>}
 */
async function vitest(project) {
  const file = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const whole = await tool('vitest', ['run', '--project', project, ...reporters])
  return counted(file, whole, (report) => {
    // A file that cannot be loaded has no tests, and still is a failure.
    const broken = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    )
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
    }
  })
}

/**
 * @param {string} browser
 * @returns {Promise<Count>}
 */
async function playwright(browser) {
  const file = join(reports, 'pages.json')
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const whole = await tool('@playwright/test', ['test', '--reporter=list,json'], 'playwright', env)
  return counted(file, whole, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }))
}

/**
 * What a report counts; a run that failed without a failed test counts as one failure.
 *
 * @param {string} file
 * @param {Count} whole
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function counted(file, whole, count) {
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')))
    return { passed, failed: failed || whole.failed }
  } catch {
    return FAILED
  }
}
