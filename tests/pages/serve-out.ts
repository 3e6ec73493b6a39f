import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { serve } from '../../bin/serve'

/** Serves `out/` at a free port while the tests run; they find it under `SITE_URL`. */
export default async function serveOut(): Promise<() => Promise<void>> {
  const folder = resolve('out')
  if (!existsSync(folder))
    throw new Error('Unexpected absence of out/, expected a built site: npm run build')
  const site = await serve({ folder, basePath: '' }, 0)
  process.env.SITE_URL = site.url
  return () => site.close()
}
