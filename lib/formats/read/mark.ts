import { type Ms, parseTime } from '../../time'

/**
 * A time as texts mark it, in the source of a pattern: `12:05`, `1:02:03.5`, `00:00:01,500`, and with the frame behind
 * the second as video editors write it: `00:00:01:12`.
 */
export const MARK_TIME = String.raw`(?:\d\d:\d\d:\d\d[:;]\d\d|(?:\d{1,3}:)?\d{1,3}:\d\d(?:[.,]\d{1,3})?)`

/** The time of a mark; `null` where it is none, such as `12:75`. Nobody says how long a frame is: it counts nothing. */
export function timeOf(text: string | undefined): Ms | null {
  const found = parseTime(text?.replace(FRAME, '$1').replace(',', '.') ?? '')
  return found.ok ? found.time : null
}

const FRAME = /^(\d\d:\d\d:\d\d)[:;]\d\d$/

/**
 * A line whose marks stand in plain brackets: Markdown editors, and the transcripts of Changelog, escape both. The one
 * that begins it may be set in bold.
 */
export function withPlainMarks(line: string): string {
  return line.replace(ESCAPED, '[$1]').replace(BOLD, '[$2] ')
}

const BOLD = new RegExp(
  String.raw`^\s*(\*\*|__)[[(]?\s*(${MARK_TIME}(?:\s*(?:-{1,2}>|[-–—])\s*${MARK_TIME})?)\s*[\])]?:?\1:?\s*`,
)

const ESCAPED = new RegExp(String.raw`(?<!\\)\\\[\s*(${MARK_TIME})\s*\\\]`, 'g')

/** A text cut at the times that stand in square brackets in it, each part with the time before it. */
export function cutAtMarks(text: string): { readonly time: Ms | null; readonly text: string }[] {
  const parts: { time: Ms | null; text: string }[] = []
  let from = 0
  let time: Ms | null = null
  for (const match of text.matchAll(MARK)) {
    const next = timeOf(match[1])
    if (next === null) continue
    parts.push({ time, text: text.slice(from, match.index) })
    from = match.index + match[0].length
    time = next
  }
  return [...parts, { time, text: text.slice(from) }]
}

const MARK = new RegExp(String.raw`(?<!\\)\[\s*(${MARK_TIME})\s*\]`, 'g')
