import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run } from '../../bin/run.mjs'
import { serve } from '../../bin/serve'

const SECOND = resolve('tests/fixtures/site')

/**
 * Serves at free ports while the tests run: `out/`, found under `SITE_URL`; a second project, that in
 * `tests/fixtures/site`, under `SECOND_SITE_URL`; and the same one built for the path `/podcast`, under
 * `PODCAST_SITE_URL`.
 */
export default async function serveOut(): Promise<() => Promise<void>> {
  const folder = resolve('out')
  if (!existsSync(folder))
    throw new Error('Unexpected absence of out/, expected a built site: npm run build')
  const built = await mkdtemp(join(tmpdir(), 'earmark-second-site-'))
  await build(join(built, 'root'), '')
  await build(join(built, 'podcast'), '/podcast')
  const site = await serve({ folder, basePath: '' }, 0)
  const second = await serve({ folder: join(built, 'root'), basePath: '' }, 0)
  const podcast = await serve({ folder: join(built, 'podcast'), basePath: '/podcast' }, 0)
  process.env.SITE_URL = site.url
  process.env.SECOND_SITE_URL = second.url
  process.env.PODCAST_SITE_URL = podcast.url
  return async () => {
    await Promise.all([site, second, podcast].map((each) => each.close()))
    await rm(built, { recursive: true, force: true })
  }
}

async function build(out: string, basePath: string) {
  const args = ['bin/earmark.mjs', 'build', '--root', SECOND, '--out', out]
  const env = { ...process.env, BASE_PATH: basePath }
  if ((await run(process.execPath, args, { env })) !== 0)
    throw new Error(`Unexpected failure of the build of ${SECOND}`)
}
