/**
 * Hands HTML from a page, a server component, to the island that renders it on the server.
 *
 * As a prop it would travel to the browser a second time, in React's payload; Next keeps the modules of the two
 * layers apart, so they share only `globalThis`. In a browser the channel is empty.
 */
declare global {
  var earmarkHtml: Map<string, string> | undefined
}

/** Puts a piece of HTML into the channel, under the id that its element will have. */
export function sendHtml(id: string, html: string) {
  globalThis.earmarkHtml ??= new Map()
  globalThis.earmarkHtml.set(id, html)
}

/** A piece put there before; `null` in a browser. */
export function receiveHtml(id: string): string | null {
  return globalThis.earmarkHtml?.get(id) ?? null
}
