import { receiveHtml } from '../../lib/html-channel'

const sources = new Map<string, string | Promise<string>>()

/**
 * The HTML of an element that React leaves alone: on the server from the page; in a browser from the page that was
 * loaded, or after a walk from another page from its file. A string where it is there, else a promise to suspend on.
 */
export function htmlSource(id: string, url: string): string | Promise<string> {
  if (typeof window === 'undefined') return receiveHtml(id) ?? ''
  const source = sources.get(id) ?? document.getElementById(id)?.innerHTML ?? fetchHtml(url)
  // Read once: what stands in the element may be another part of it later.
  sources.set(id, source)
  return source
}

async function fetchHtml(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null)
  if (response?.ok) return response.text()
  // Loaded as a page of its own, the browser says what is wrong and offers to try again.
  location.reload()
  return ''
}
