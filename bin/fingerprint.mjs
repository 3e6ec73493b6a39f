// Plain JavaScript: Next's configuration and `npm start` read it as it is.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'bin',
  'components',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]
const CONTENT = ['concepts', 'episodes', 'public', 'show.yaml']
const SETTINGS = ['BASE_PATH', 'AUDIO_BASE_URL']

/**
 * One name for everything the site is made from: the program, the show's files and the settings. The same tree gives
 * the same name on every machine, so that it can be the build's id and two builds are alike to the byte.
 *
 * @param {string} app the program's folder
 * @param {string} root the show's folder
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<string>} 20 letters and digits, never `ad`, which ad blockers look for in addresses
 */
export async function fingerprint(app, root, env = process.env) {
  const hash = createHash('sha256')
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`)
  for (const [folder, names] of [
    [app, SOURCES],
    [root, CONTENT],
  ])
    for (const name of names)
      for await (const file of files(folder, name)) {
        hash.update(`${file}\0`)
        hash.update(await digest(join(folder, file)))
      }
  return hash.digest('hex').slice(0, 20).replaceAll('a', 'g')
}

/**
 * Whether `out` holds the site of this fingerprint, whole: the last thing a build does is to move it there.
 *
 * @param {string} out
 * @param {string} id
 * @returns {boolean}
 */
export function isBuilt(out, id) {
  return existsSync(join(out, '_next', 'static', id))
}

/**
 * Every file at or below a path, as paths with `/` from the folder, in one order everywhere.
 *
 * @param {string} folder
 * @param {string} path
 * @returns {AsyncGenerator<string>}
 */
async function* files(folder, path) {
  const found = await stat(join(folder, path)).catch(() => null)
  if (found?.isFile()) yield path
  if (!found?.isDirectory()) return
  for (const name of (await readdir(join(folder, path))).sort())
    yield* files(folder, `${path}/${name}`)
}

/**
 * @param {string} file
 * @returns {Promise<Buffer>}
 */
async function digest(file) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest()
}
