import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from '../../bin/run.mjs'
import { serve, type Served } from '../../bin/serve'

const PROJECT = resolve('tests/fixtures/site')

/**
 * Serves `out/` and a built second project, the one in `tests/fixtures/site`, at free ports while the tests run;
 * they find them under `SITE_URL` and `SECOND_SITE_URL`.
 */
export default async function serveOut(): Promise<() => Promise<void>> {
  const folder = resolve('out')
  if (!existsSync(folder))
    throw new Error('Unexpected absence of out/, expected a built site: npm run build')
  const second = await mkdtemp(join(tmpdir(), 'earmark-second-site-'))
  const args = ['bin/earmark.mjs', 'build', '--root', PROJECT, '--out', second]
  if ((await run(process.execPath, args)) !== 0)
    throw new Error('Unexpected failure of the build of tests/fixtures/site')
  const sites = [await serveFolder(folder), await serveFolder(second)] as const
  process.env.SITE_URL = sites[0].url
  process.env.SECOND_SITE_URL = sites[1].url
  return async () => {
    await Promise.all(sites.map((site) => site.close()))
    await rm(second, { recursive: true, force: true })
  }
}

function serveFolder(folder: string): Promise<Served> {
  return serve({ folder, basePath: '' }, 0)
}
