import { quoted } from '../../diagnostic'
import type { Format, Notice, Reading } from '../reader'
import { captionsOf } from './captions-of'
import { cuePieces } from './cue-text'
import { gentleTimes, strictTimes } from './cue-times'
import { badTimes } from './bad-times'
import type { Draft } from './draft'
import { languageOf } from './language'
import { linesOf } from './lines'

/**
 * Reads WebVTT: every cue that browsers read, with the same text and times, and those that they leave out for a
 * badly written time.
 *
 * Our own, since none of the parsers tried passes the web-platform tests and knows the lines of its cues.
 * @see https://www.w3.org/TR/webvtt1/#file-parsing
 */
export const vtt: Format = {
  name: 'vtt',
  title: 'WebVTT',
  recognises: ({ text }) => /^\W*WEBVTT\b/i.test(text.slice(0, 1000)),
  read,
}

function read(text: string): Reading {
  const lines = linesOf(text)
  const start = lines.findIndex((line) => line.trim() !== '')
  const hasSignature = /^\uFEFF?WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')
  const notices: Notice[] = hasSignature ? [] : [badSignature(lines[start] ?? '', start + 1)]
  const isHeader = hasSignature || /^\W{0,3}WEBVTT/i.test(lines[start] ?? '')
  const header = isHeader ? blockFrom(lines, Math.max(0, start) + 1, true) : null
  const drafts: Draft[] = []
  for (let at = header?.next ?? 0; at < lines.length;) {
    const block = blockFrom(lines, at, false)
    if (block.draft) drafts.push(block.draft)
    if (block.notice) notices.push(block.notice)
    at = block.next
  }
  return captionsOf(drafts, notices, headerLanguage(header?.text ?? []))
}

interface Block {
  /** The index of the line behind it. */
  readonly next: number
  readonly text: readonly string[]
  readonly draft?: Draft
  readonly notice?: Notice
}

/** @see https://www.w3.org/TR/webvtt1/#collect-a-webvtt-block */
function blockFrom(lines: readonly string[], from: number, isHeader: boolean): Block {
  let text: string[] = []
  let name: string | null = null
  let times: { readonly line: string; readonly at: number } | null = null
  let at = from
  for (; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') break
    if (!line.includes('-->')) {
      text.push(line)
      continue
    }
    // An arrow further down begins another block.
    if (isHeader || times !== null || at - from > 1) break
    times = { line, at }
    name = text[0] ?? null
    text = []
  }
  const next = lines[at] === '' ? at + 1 : at
  if (isHeader) return { next, text }
  if (times === null) return { next, text, ...leftOut(text, from) }
  return { next, text, ...cueOf(times.line, times.at + 1, text, COMMENT.test(name ?? times.line)) }
}

const COMMENT = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/

function cueOf(
  line: string,
  number: number,
  text: readonly string[],
  isComment: boolean,
): Pick<Block, 'draft' | 'notice'> {
  const strict = strictTimes(line)
  const times = strict ?? (isComment ? null : gentleTimes(line))
  const pieces = cuePieces(text.join('\n'))
  if (strict) return { draft: { start: strict.start, end: strict.end, pieces, line: number } }
  if (isComment || (times === null && text.length === 0)) return {}
  const [start, end] = [times?.start ?? null, times?.end ?? null]
  return { draft: { start, end, pieces, line: number }, notice: badTimes(line, number, start, end) }
}

function leftOut(text: readonly string[], from: number): { notice?: Notice } {
  const [first] = text
  if (first === undefined || COMMENT.test(first)) return {}
  return {
    notice: {
      line: from + 1,
      rule: 'cue-outside',
      reason: `Unexpected text ${quoted(first)} outside a cue, expected a line of times above it`,
      remedy: 'It is left out, as browsers do.',
    },
  }
}

function badSignature(found: string, line: number): Notice {
  return {
    line: Math.max(1, line),
    rule: 'vtt-signature',
    reason: `Unexpected first line ${quoted(found)}, expected \`WEBVTT\``,
    remedy: 'Read all the same; browsers refuse the file.',
  }
}

/** Of a header such as YouTube's: `Language: en`. */
function headerLanguage(header: readonly string[]): string | null {
  const named = header.find((line) => /^Language:/i.test(line))
  return languageOf(named?.slice('Language:'.length))
}
