import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { episodeFiles } from '../../lib/formats/published/episode-files'

/** What a file's own content cannot say to a browser. */
export interface HeaderRule {
  /** Addresses in the site: `/episodes/*` for all below, `/episodes/:slug/index.md` for one of each. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** Players and readers on other sites may read it. */
const READABLE = { 'Access-Control-Allow-Origin': '*' }
/** A policy in the page cannot say it: browsers take `frame-ancestors` from a header alone. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'self'" }

/** Types that hosts do not know by a file's name, and letters that browsers would guess. */
const TYPES: readonly HeaderRule[] = [
  ...episodeFiles.map(({ name, type }) => ({
    path: `/episodes/:slug/${name}`,
    headers: { 'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type },
  })),
  { path: '/llms.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
]

/** The headers that a host should send: of all pages only `/embed/…` may stand in pages of others. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: '/', headers: UNFRAMED },
  { path: '/episodes/*', headers: { ...UNFRAMED, ...READABLE } },
  { path: '/concepts/*', headers: { ...UNFRAMED, ...READABLE } },
  { path: '/notes/*', headers: UNFRAMED },
  { path: '/review/*', headers: UNFRAMED },
  { path: '/search/*', headers: UNFRAMED },
  { path: '/feed.xml', headers: READABLE },
  {
    path: '/_next/static/*',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  ...TYPES,
]

/**
 * Writes the headers into a finished site as `_headers`, the file in which Netlify, Cloudflare Pages and others look for
 * them. A file of that name in `public/` is the author's word, and stays.
 */
export async function writeHeaders(site: string, basePath: string): Promise<void> {
  const file = join(site, '_headers')
  if (!existsSync(file)) await writeFile(file, headersFile(basePath))
}

/**
 * @see https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(basePath: string): string {
  return HEADER_RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${basePath}${path}\n${lines.join('')}`
  }).join('\n')
}
