import { quoted } from '../../diagnostic'
import type { Format, Notice, Reading } from '../reader'
import { badTimes } from './bad-times'
import { captionsOf } from './captions-of'
import { type CueTimes, gentleTimes, strictTimes } from './cue-times'
import type { Draft } from './draft'
import { linesOf } from './lines'
import { srtPieces } from './srt-text'

/**
 * Reads SubRip: lines of times, each with the text below it. Numbers, blank lines and commas may be missing.
 *
 * Our own: SubRip has no standard to hold a parser to, and those tried lose cues without numbers, speakers, or lines.
 */
export const srt: Format = {
  name: 'srt',
  title: 'SubRip',
  recognises: ({ text }) => linesOf(text).some((line) => timesOf(line, 1) !== null),
  read,
}

function read(text: string): Reading {
  const lines = linesOf(text)
  const times = lines.flatMap((line, at) => timesOf(line, at + 1) ?? [])
  const texts = textsBetween(lines, times)
  const drafts = times.map(({ start, end, line }, index): Draft => {
    const spoken = texts[index + 1] ?? []
    return { start, end, pieces: srtPieces(spoken.join('\n')), line }
  })
  const notices = [
    ...leftOut(texts[0] ?? [], lines),
    ...times.flatMap(({ start, end, line, isPlain }) =>
      isPlain ? [] : badTimes(lines[line - 1] ?? '', line, start, end),
    ),
  ]
  return captionsOf(drafts, notices, null)
}

interface Times extends Pick<CueTimes, 'start' | 'end'> {
  /** From 1. */
  readonly line: number
  /** Whether every program reads it. */
  readonly isPlain: boolean
}

const PLAIN = /^\s*\d\d+:[0-5]\d:[0-5]\d[.,]\d{3}\s*-->\s*\d\d+:[0-5]\d:[0-5]\d[.,]\d{3}(?!\d)/

function timesOf(line: string, number: number): Times | null {
  if (!/[>→]/.test(line)) return null
  const times = gentleTimes(line)
  const isPlain = PLAIN.test(line) || strictTimes(line) !== null
  return times && { start: times.start, end: times.end, line: number, isPlain }
}

/** What stands above the first line of times, and what below each, without blank lines and numbers of cues. */
function textsBetween(lines: readonly string[], times: readonly Times[]): string[][] {
  let number = 0
  return [0, ...times.map(({ line }) => line)].map((from, index) => {
    const next = times[index]
    const block = lines.slice(from, next ? next.line - 1 : lines.length)
    const found = next ? numberAt(block, number + 1) : null
    number = found?.number ?? number + 1
    return block.slice(0, found?.at).filter((line) => line.trim() !== '')
  })
}

/** The number of the next cue at the end of a block; one without a blank line above it only where it is the expected. */
function numberAt(
  block: readonly string[],
  expected: number,
): { readonly at: number; readonly number: number } | null {
  const at = block.findLastIndex((line) => line.trim() !== '')
  const line = block[at]?.trim() ?? ''
  if (!/^\d{1,9}$/.test(line)) return null
  const isBelowBlank = at === 0 || block[at - 1]?.trim() === ''
  const isAboveTimes = at === block.length - 1
  const number = Number(line)
  return number === expected || (isBelowBlank && isAboveTimes) ? { at, number } : null
}

function leftOut(texts: readonly string[], lines: readonly string[]): Notice[] {
  const [first] = texts
  if (first === undefined) return []
  return [
    {
      line: lines.indexOf(first) + 1,
      rule: 'cue-outside',
      reason: `Unexpected text ${quoted(first)} before the first cue, expected a line of times above it`,
      remedy: 'It is left out.',
    },
  ]
}
