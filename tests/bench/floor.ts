import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "type": "module" }',
  'app/layout.jsx':
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>',
  'app/page.jsx': "import { Here } from './here'\nexport default () => <Here />",
  'app/here.jsx':
    "'use client'\nimport { usePathname, useRouter } from 'next/navigation'\n" +
    'export const Here = () => (useRouter(), <p>{usePathname()}</p>)',
}

/** Exports a page of the same Next and React with nothing in it but the router's hooks; the folder of its files. */
export async function buildFloor(app: string): Promise<string> {
  const folder = join(app, '.earmark', 'floor')
  const config = `export default { output: 'export', turbopack: { root: ${JSON.stringify(app)} } }`
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'app'), { recursive: true })
  for (const [name, text] of Object.entries({ ...FILES, 'next.config.mjs': config }))
    await writeFile(join(folder, name), text)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error('The empty page could not be built')
  return join(folder, 'out')
}
