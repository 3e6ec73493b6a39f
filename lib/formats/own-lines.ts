import { endsSentence } from './sentences'

/** Of the line breaks, how many at least where a text is wrapped at a width, and where its lines are sentences. */
const WRAPPED = 0.8
const ENDED = 0.5
/** Empty lines for a line break, at the most, where empty lines do not part the paragraphs. */
const EMPTY = 0.1

/**
 * Whether every line of a text is a paragraph: no empty lines part them, nobody wrapped them at a width, and most of
 * them end a sentence. A wrapped line ends where the next word had no room.
 */
export function ownLines(lines: readonly string[]): boolean {
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? ''
    return line.trim() === '' || next.trim() === '' ? [] : [{ line, next }]
  })
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const empty = lines.slice(0, last + 1).filter((line) => line.trim() === '').length
  const width = Math.max(0, ...lines.map(({ length }) => length))
  const wrapped = breaks.filter(
    ({ line, next }) => line.length + 1 + firstWord(next).length > width,
  )
  const ended = breaks.filter(({ line, next }) => endsSentence(lastWord(line), firstWord(next)))
  return (
    empty <= EMPTY * breaks.length &&
    wrapped.length < WRAPPED * breaks.length &&
    ended.length >= ENDED * breaks.length
  )
}

function firstWord(line: string): string {
  return /\S+/.exec(line)?.[0] ?? ''
}

function lastWord(line: string): string {
  return /\S+(?=\s*$)/.exec(line.slice(-200))?.[0] ?? ''
}
