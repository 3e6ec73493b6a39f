import { type Element, leaf } from './xml'

/**
 * The licence of a show or an episode: an SPDX id, or for other terms the URL of their text.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/tags/license.md
 */
export function licenseOf(license: string | null): Element[] {
  if (license === null) return []
  if (license.startsWith('https:'))
    return [leaf('podcast:license', new URL(license).hostname, { url: license })]
  return [leaf('podcast:license', license.toLowerCase(), { url: commons(license) })]
}

/** Where the text of a licence can be read; `null` where its id alone does not tell. */
export function licenseUrl(license: string | null): string | null {
  if (license === null || license.startsWith('https:')) return license
  return commons(license) ?? `https://spdx.org/licenses/${license}`
}

function commons(license: string): string | null {
  const [, terms, version] = /^cc-(by(?:-nc)?(?:-nd|-sa)?)-(\d\.\d)$/i.exec(license) ?? []
  if (terms) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
  return /^cc0-1\.0$/i.test(license) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : null
}
