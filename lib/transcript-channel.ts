/**
 * Hands a transcript's HTML from the page, a server component, to the island that renders it on the server.
 *
 * As a prop it would travel to the browser a second time, in React's payload; Next keeps the modules of the two
 * layers apart, so they share only `globalThis`. In a browser the channel is empty.
 */
declare global {
  var earmarkTranscripts: Map<string, string> | undefined
}

/** Puts a transcript into the channel; `version` changes when its HTML does. */
export function sendTranscript(slug: string, version: string, html: string) {
  globalThis.earmarkTranscripts ??= new Map()
  globalThis.earmarkTranscripts.set(`${slug}@${version}`, html)
}

/** A transcript put there before; `null` in a browser. */
export function receiveTranscript(slug: string, version: string): string | null {
  return globalThis.earmarkTranscripts?.get(`${slug}@${version}`) ?? null
}
