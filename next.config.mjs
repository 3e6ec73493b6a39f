import { fingerprint } from './bin/fingerprint.mjs'
import { readSettings } from './bin/settings.mjs'

const app = import.meta.dirname
const root = process.env.EARMARK_ROOT ?? app
/** Where `earmark build` wants the pages: it finishes them, and only then moves them to `out/`. */
const site = process.env.EARMARK_SITE
/** Where `npm run dev` serves the public files of another project than this one. */
const files = process.env.EARMARK_FILES

/** @returns {import('next').NextConfig} */
export default function config() {
  const { basePath, problems } = readSettings(process.env)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return {
    ...(files ? { rewrites: async () => publicFiles(files) } : { output: 'export' }),
    trailingSlash: true,
    basePath,
    env: { NEXT_PUBLIC_BASE_PATH: basePath },
    images: { unoptimized: true },
    reactStrictMode: true,
    // It would lie on the player; errors are shown without it.
    devIndicators: false,
    // Else a page opened at 127.0.0.1 is told of no changed code in `npm run dev`.
    allowedDevOrigins: ['127.0.0.1'],
    // With it a page in `npm run dev` sleeps until a WebSocket is open, and one hung handshake holds up all others.
    experimental: { reactDebugChannel: false },
    // Else Next looks for a lock file in the folders above, too.
    turbopack: { root: app },
    // `npm test` checks the types: a publisher's build has nothing to gain from it.
    typescript: { ignoreBuildErrors: true },
    // A random id would make every page of every build differ.
    generateBuildId: async () => `${await fingerprint(app, root)}${site ? '' : '-unfinished'}`,
    ...(site && { distDir: site }),
  }
}

/**
 * Next knows the public files of its own folder alone.
 *
 * @param {string} url
 */
function publicFiles(url) {
  return { fallback: [{ source: '/:file(.*\\.\\w+)', destination: `${url}:file` }] }
}
