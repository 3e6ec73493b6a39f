import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { localDay } from '../../lib/today'

export type NextResult =
  { readonly kind: 'built' } | { readonly kind: 'failed'; readonly output: string }

/**
 * Runs `next build` in the program's folder on the content of `root`, and leaves the pages in `site`, a path from
 * there. Its chatter is kept, and given back without stack traces where it fails. The signal ends it early.
 */
export function nextBuild(
  { app, root, site }: { app: string; root: string; site: string },
  signal: AbortSignal,
): Promise<NextResult> {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: app,
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      EARMARK_ROOT: root,
      EARMARK_SITE: site,
      // One day for all its processes, also around midnight.
      EARMARK_TODAY: localDay(new Date()),
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  return new Promise((resolve) => {
    child.on('error', (error) => (output += error.message))
    child.on('close', (code) =>
      resolve(code === 0 ? { kind: 'built' } : { kind: 'failed', output: readable(output) }),
    )
  })
}

/** What Next said, without stack traces and without its progress. */
function readable(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^\s+at |^\s*(?:▲|✓|○|Generating|Collecting|Creating)/.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
