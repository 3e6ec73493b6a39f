// Node's own modules only: `npm run dev` may be the first thing that anybody runs here.
import { existsSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['episodes', 'concepts', 'public']

/** Milliseconds: an editor's save is several changes. */
const QUIET = 50

/**
 * Calls back after an author changed an episode, a concept, word times, a public file or the show, once for a burst
 * of changes. Folders are watched, not files: a watch on a file would lose it when an editor, or `earmark align`,
 * puts a new file in its place. After each burst they are found anew, since folders come and go as well.
 *
 * @param {string} root the show's folder
 * @param {() => void} onChange
 * @returns {() => void} ends it
 */
export function watchProject(root, onChange) {
  /** @type {import('node:fs').FSWatcher[]} */
  let watchers = []
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  begin()
  return end

  function begin() {
    const top = watch(root, (_event, name) => {
      if (name === 'show.yaml' || (name && FOLDERS.includes(name))) changed()
    })
    const below = FOLDERS.flatMap((name) => foldersIn(join(root, name)))
    watchers = [top, ...below.map((folder) => watch(folder, changed))]
    // A folder that is gone: the change of the one above it tells.
    for (const watcher of watchers) watcher.on('error', () => watcher.close())
  }

  function changed() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      end()
      begin()
      onChange()
    }, QUIET)
  }

  function end() {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/**
 * @param {string} folder
 * @returns {string[]} the folder and all below it; none where there is none
 */
function foldersIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const below = entries.filter((entry) => entry.isDirectory())
  return [folder, ...below.map((entry) => join(entry.parentPath, entry.name))]
}
