import type { Span } from '../transcript/cursor'

/** The fragment that leads to a stretch of an episode, in seconds to the millisecond: `#t=62.4,71.93`. */
export function quoteFragment({ start, end }: Span): string {
  return `#t=${start / 1000},${end / 1000}`
}

/**
 * Whether a fragment was made by `quoteFragment`: a range in plain seconds. Such a link asks to be played; a range by
 * the clock, `#t=1:23,1:40`, is written by hand and waits.
 */
export function isQuoteFragment(fragment: string): boolean {
  return /^#t=\d+(?:\.\d+)?,\d+(?:\.\d+)?$/.test(fragment)
}
