/** What is wrong with a link's address. */
export interface AddressTrouble {
  readonly expected: string
  readonly remedy: string
}

const EXPECTED = 'a link by http, https or mailto, or inside the site'

/**
 * Whether a link is safe to follow: http, https, mailto, or inside the site; `null` where it is.
 *
 * Browsers skip tabs and line breaks in an address and read `\` as `/`: `java\tscript:` and `/\evil.example`
 * are judged as a browser reads them.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function addressTrouble(url: string): AddressTrouble | null {
  const read = url.replace(/[\t\n\r]/g, '').replace(/^[\0- ]+/, '')
  if (read === '') return { expected: EXPECTED, remedy: 'Write where the link leads.' }
  if (/^[\\/]{2}/.test(read))
    return { expected: EXPECTED, remedy: `Write \`https:${read.replaceAll('\\', '/')}\`.` }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase()
  if (scheme === undefined || scheme === 'mailto') return null
  if (scheme !== 'http' && scheme !== 'https')
    return { expected: EXPECTED, remedy: `Link to a page, not by \`${scheme}:\`.` }
  const complete = /^https?:\/\/[^/?#]/i.test(read) && URL.canParse(read)
  return complete
    ? null
    : { expected: 'a complete URL', remedy: 'Write for example `https://example.org/page`.' }
}

/** Whether an address stays inside the site: `/concepts/dropout/`, `#dropout`, `images/net.png`. */
export function isInside(url: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(url.trim())
}
