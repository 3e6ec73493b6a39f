import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { inspectHtml, type Inspection } from './inspect-html'

/**
 * Writes a strict Content-Security-Policy into every page of a finished site: only its own files and the inline
 * scripts that are in it now. Nothing may change a page afterwards.
 *
 * A walk inside the site stays under the policy of the page it began on, so every page allows the audio of all.
 *
 * @param styles the style sheets that scripts may add, as text
 * @returns what a policy would break, one line each; where there is any, no page is touched
 */
export async function seal(folder: string, styles: readonly string[]): Promise<string[]> {
  const pages = await readPages(folder)
  const refused = pages.flatMap(({ file, inspection }) =>
    inspection.refused.map(
      (found) => `${file}: Unexpected ${found}, expected none: the policy of the page forbids it`,
    ),
  )
  const origins = audioOrigins(pages.flatMap(({ inspection }) => inspection.media))
  const policies = pages
    .filter(({ file }) => file.endsWith('.html'))
    .map(({ file, inspection }) => ({
      file,
      policy: policyOf(inspection.scripts, styles, origins),
    }))
  if (refused.length > 0) return refused
  for (const { file, policy } of policies) {
    const html = await readFile(join(folder, file), 'utf8')
    await writeFile(join(folder, file), withPolicy(html, policy))
  }
  return []
}

/** The policy of a page with these inline scripts, on a site that adds these styles and plays audio from these origins. */
export function policyOf(
  scripts: readonly string[],
  styles: readonly string[],
  origins: readonly string[],
): string {
  const self = "'self'"
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': [self, ...new Set(scripts.map(sha256))],
    'style-src': [self, ...styles.map(sha256)],
    'img-src': [self, 'data:'],
    'font-src': [self],
    'media-src': [self, ...origins],
    'connect-src': [self],
    'manifest-src': [self],
    'worker-src': [self],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}

/**
 * The page with its policy right after the character set, before anything that it governs.
 * Throws for a page without `<meta charset>`: there a policy could come too late.
 */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="[^"]*"\s*\/?>/i
  if (!charset.test(html)) throw new Error('Unexpected page without `<meta charset>`')
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  )
}

/** The origins of the absolute addresses among these, each once, in alphabetical order. */
function audioOrigins(addresses: readonly string[]): string[] {
  const absolute = addresses.filter((address) => /^https?:/i.test(address))
  return [...new Set(absolute.map((address) => new URL(address).origin))].sort()
}

function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** All pages, and the pieces of pages (`.html.txt`) that scripts put into one. */
async function readPages(folder: string): Promise<{ file: string; inspection: Inspection }[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.html(?:\.txt)?$/.test(file),
  )
  const inspect = async (file: string) => ({
    file: file.split(sep).join('/'),
    inspection: inspectHtml(await readFile(join(folder, file), 'utf8')),
  })
  return Promise.all(files.sort().map(inspect))
}
