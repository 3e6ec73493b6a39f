import { formatTime, ms, readTime, type Ms } from './time'

/** Where in an episode an address leads. */
export type Target =
  | { readonly kind: 'time'; readonly start: Ms; readonly end: Ms | null }
  | { readonly kind: 'id'; readonly id: string }

/**
 * Reads a fragment: `#t=83.2`, `#t=1:23`, `#t=npt:1:23,1:40` (W3C Media Fragments and Podlove Deep Linking, on the
 * page's address), or `#<id>`. `null` where it is empty or its time is none.
 */
export function parseFragment(fragment: string): Target | null {
  const text = decode(fragment.replace(/^#/, '').replace(/:~:.*$/, ''))
  const time = /^t=(?:npt:)?([^,&]*)(?:,([^&]*))?/.exec(text)
  if (!time) return text ? { kind: 'id', id: text } : null
  const [, from = '', to] = time
  const start = from === '' && to ? ms(0) : timeOf(from)
  const end = to ? timeOf(to) : null
  return start === null
    ? null
    : { kind: 'time', start, end: end !== null && end > start ? end : null }
}

/** The fragment that leads to a time, to the whole second: `#t=1:23`. */
export function fragmentOf(time: Ms): string {
  return `#t=${formatTime(ms(Math.floor(time / 1000) * 1000))}`
}

function timeOf(text: string): Ms | null {
  const read = readTime(text)
  return read?.isTidy ? read.time : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
