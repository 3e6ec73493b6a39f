import { endsSentence } from '../sentences'
import type { Run, Span } from './runs'

/** A place between two words where a paragraph may end. */
export interface Seam {
  /** Where the next word begins. */
  readonly offset: number
  /** Milliseconds of silence; `null` where that is not known. */
  readonly pause: number | null
  readonly endsSentence: boolean
  readonly endsCue: boolean
  readonly endsPhrase: boolean
}

/** The places between the words of a run, in order. */
export function seamsOf({ text, spans, cues }: Run): Seam[] {
  const starts = new Set(cues)
  const pauseAt = pausesIn(text, spans)
  const words = Array.from(text.matchAll(WORD))
  return words.slice(1).map((word, index) => {
    const before = words[index]?.[0].trimEnd() ?? ''
    return {
      offset: word.index,
      pause: pauseAt(word.index),
      endsSentence: endsSentence(before, word[0]),
      endsCue: starts.has(word.index),
      endsPhrase: /[,;:—–，、；：]["'”’]?$/u.test(before),
    }
  })
}

/** What stands between white space, and in scripts without it between the ends of sentences. */
const WORD = /\S(?:[^\s。！？]+|[。！？](?=["'”’」』）)\]。！？\s]|$))*(?:[。！？]|(?=\s|$))\s*/gu

/** Finds the silence before a place, to be asked for rising places. */
function pausesIn(text: string, spans: readonly Span[]): (offset: number) => number | null {
  let next = 0
  return (offset) => {
    while ((spans[next]?.from ?? Infinity) < offset) next++
    const after = spans[next]
    const before = spans[next - 1]
    const isHere = after?.from === offset && before && isBetween(text, before.to, offset)
    if (!isHere || after.start === null || before.end === null) return null
    return after.start - before.end
  }
}

function isBetween(text: string, from: number, to: number): boolean {
  return from <= to && text.slice(from, to).trim() === ''
}
