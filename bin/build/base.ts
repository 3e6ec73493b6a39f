import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseShow } from '../../lib/episode/show/show'
import { decodeText } from '../../lib/episode/text'

/**
 * What is amiss between the address of a show and the path that its site is built for, as a sentence and its remedy:
 * feeds would name addresses at which no page lies. `null` where both agree, and where no address is given.
 */
export async function baseTrouble(root: string, basePath: string): Promise<string | null> {
  const bytes = await readFile(join(root, 'show.yaml')).catch(() => null)
  if (bytes === null) return null
  const { value, places } = parseShow(decodeText('show.yaml', bytes).value)
  const { base: place } = places
  const { origin, pathname } = new URL(value.base)
  const path = pathname.replace(/\/+$/, '')
  if (!place || path === basePath) return null
  const found = basePath === '' ? 'a site without BASE_PATH' : `BASE_PATH \`${basePath}\``
  return [
    `show.yaml:${place.line}:${place.column}: Unexpected \`${value.base}\` for ${found}, expected both to name one path`,
    `  Feeds and previews lead to it: build with \`BASE_PATH=${path}\`, or write \`base: ${origin}${basePath}\`.`,
  ].join('\n')
}
