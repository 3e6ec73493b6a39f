// Node's own modules only: this runs before anything is installed.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { run } from './run.mjs'

/**
 * Brings `node_modules` to what `package-lock.json` says, by `npm ci`; does nothing where it is there already.
 *
 * @param {string} folder the project's
 * @returns {Promise<boolean>} whether everything is installed now
 */
export async function install(folder) {
  const complaint = nodeComplaint(folder, process.versions.node)
  if (complaint) {
    process.stderr.write(`${complaint}\n`)
    return false
  }
  if (isInstalled(folder)) return true
  process.stderr.write(
    'Installing the packages that package-lock.json names (a minute or two, once) …\n',
  )
  const code = await run(...npm(['ci', '--include=dev', '--no-audit', '--no-fund']), {
    cwd: folder,
  })
  if (code === 0 && isInstalled(folder)) return true
  process.stderr.write(
    'The packages could not be installed: what npm says about it stands above.\n',
  )
  return false
}

/**
 * Whether `node_modules` holds what `package-lock.json` names. npm writes `node_modules/.package-lock.json` as the
 * last step of an install, so an interrupted one does not pass. Packages for other platforms may be absent.
 *
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'))
  const present = packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = present[path]
    if (path === '') return true
    return found ? found.version === version && found.integrity === integrity : optional === true
  })
}

/**
 * The npm that runs this script where there is one, else the one on the PATH (a `.cmd` on Windows).
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(args) {
  const path = process.env.npm_execpath
  if (path && basename(path) === 'npm-cli.js') return [process.execPath, [path, ...args]]
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args]
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | null}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/**
 * @param {string} folder
 * @param {string} version
 * @returns {string | null}
 */
function nodeComplaint(folder, version) {
  const { engines } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  const [major, minor] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor = 0] = wanted.split('.').map(Number)
  const old = major < wantedMajor || (major === wantedMajor && minor < wantedMinor)
  return old ? `Unexpected Node.js ${version}, expected ${wanted} or later` : null
}
