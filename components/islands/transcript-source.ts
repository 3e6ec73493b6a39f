import { transcriptUrl } from '../../lib/playable'
import { receiveTranscript } from '../../lib/transcript-channel'

const arrived = new Map<string, Promise<string>>()

/** The element that holds a transcript's HTML; its version tells an old text from an edited one. */
export function transcriptElementId(slug: string, version: string): string {
  return `transcript_${slug}_${version}`
}

/**
 * A transcript's HTML: on the server from the page; in a browser from the page that was loaded, or after a walk from
 * another page from its file. A string where it is there, else a promise to suspend on.
 */
export function transcriptSource(slug: string, version: string): string | Promise<string> {
  if (typeof window === 'undefined') return receiveTranscript(slug, version) ?? ''
  const id = transcriptElementId(slug, version)
  const text = texts.get(id) ?? document.getElementById(id)?.innerHTML
  if (text !== undefined) {
    texts.set(id, text)
    return text
  }
  const promise = arrived.get(id) ?? fetchTranscript(slug)
  arrived.set(id, promise)
  return promise
}

const texts = new Map<string, string>()

async function fetchTranscript(slug: string): Promise<string> {
  const response = await fetch(transcriptUrl(slug)).catch(() => null)
  if (response?.ok) return response.text()
  // Loaded as a page of its own, the browser says what is wrong and offers to try again.
  location.reload()
  return ''
}
