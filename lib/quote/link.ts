import type { Span } from '../transcript/cursor'

/** The fragment that leads to a stretch of an episode, in seconds to the millisecond: `#t=62.4,71.93`. */
export function quoteFragment({ start, end }: Span): string {
  return `#t=${start / 1000},${end / 1000}`
}

/**
 * Whether a fragment was made by `quoteFragment`: a range in plain seconds, its comma perhaps escaped on the way. Such a
 * link asks to be played; a range by the clock, `#t=1:23,1:40`, is written by hand and waits.
 */
export function isQuoteFragment(fragment: string): boolean {
  const [, start, end] = QUOTE.exec(fragment) ?? []
  return Number(end) > Number(start)
}

const QUOTE = /^#t=(\d+(?:\.\d+)?)(?:,|%2c)(\d+(?:\.\d+)?)$/i
