// Imports of installed packages come after the install.
import { createChecks } from './check-again.mjs'
import { openRefresh } from './refresh.mjs'
import { watchProject } from './watch.mjs'

/**
 * All that an author's page needs beside Next: news of saved files, what the check says of them, and the public files
 * of another project than the program's own, which is the only one whose files Next serves.
 *
 * @param {string} app the program's folder
 * @param {string} root the show's folder
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} what Next is to know of it
 */
export async function openAuthorPage(app, root) {
  const page = await openRefresh()
  const files = root === app ? null : await servePublic(root)
  const checks = createChecks(app, root, page.check)
  checks.check()
  const endWatch = watchProject(root, () => {
    page.refresh()
    checks.check()
  })
  return {
    env: { EARMARK_EVENTS: page.url, EARMARK_FILES: files?.url ?? '' },
    async close() {
      endWatch()
      await checks.end()
      page.close()
      await files?.close()
    },
  }
}

/** @param {string} root */
async function servePublic(root) {
  const { register } = await import('tsx/esm/api')
  register()
  const { serve } = await import('../serve.ts')
  return serve({ folder: `${root}/public`, basePath: '' }, 0)
}
