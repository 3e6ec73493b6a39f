import { ms, type Ms } from '../../time'
import { tokens } from '../../transcript/tokens'
import type { Run, Span } from './runs'

/** When a word is spoken, as far as is known. */
export interface WordTime {
  readonly start: Ms | null
  readonly end: Ms | null
}

/** More words than this in what a file calls one word are a phrase. */
const MOST_IN_WORD = 5

const UNKNOWN: WordTime = { start: null, end: null }

/**
 * Finds the time of the word that begins at a place in the run's text, as `tokens` cuts words.
 *
 * The first word of a span starts with it. Of a cue without timed words nothing else is known; what a file times as
 * one word, `word—another`, is laid over its parts by their length.
 */
export function timesOf({ text, spans }: Run): (offset: number) => WordTime {
  const times = new Map<number, WordTime>()
  for (const span of spans)
    for (const [offset, time] of timesIn(text.slice(span.from, span.to), span))
      times.set(offset, time)
  return (offset) => times.get(offset) ?? UNKNOWN
}

function timesIn(text: string, { from, start, end, isWord }: Span): [number, WordTime][] {
  if (start === null) return []
  const [first, ...others] = tokens(text)
  if (!first) return []
  if (others.length === 0) return [[from + first.start, { start, end }]]
  if (!isWord || end === null || others.length >= MOST_IN_WORD)
    return [[from + first.start, { start, end: null }]]
  const parts = [first, ...others]
  const total = parts.reduce((sum, part) => sum + part.end - part.start, 0)
  let passed = 0
  const timeNow = () => ms(start + ((end - start) * passed) / total)
  return parts.map((part) => {
    const begin = timeNow()
    passed += part.end - part.start
    return [from + part.start, { start: begin, end: timeNow() }]
  })
}
