import { clustersOf, type Typeface } from './typeface'

/** The room for a text, in pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  /** Sizes to try, largest first. */
  readonly sizes: readonly number[]
  /** From base line to base line, as a share of the size. */
  readonly leading: number
}

export interface Typeset {
  readonly size: number
  readonly lines: readonly string[]
}

/**
 * A text in the largest size in which it has room with all its words whole; else in the smallest one, with `…` at its
 * end where it has no room even there.
 */
export function typeset(text: string, face: Typeface, room: Room): Typeset {
  const { width, height, sizes, leading } = room
  const ems = remembered((line) => face.widthOf(line, 1))
  const tries = sizes.map((size) => {
    const measure = (line: string) => ems(line) * size
    const isWhole = text.split(' ').every((word) => measure(word) <= width)
    const most = Math.max(1, Math.floor(height / (size * leading)))
    return { size, measure, most, isWhole }
  })
  const fits = ({ measure, most }: (typeof tries)[number]) =>
    broken(text, measure, width).length <= most
  const best = tries.find((one) => one.isWhole && fits(one)) ?? tries.at(-1)
  if (!best) return { size: 0, lines: [] }
  const { size, measure, most } = best
  if (fits(best)) return { size, lines: balanced(text, measure, width) }
  const kept = broken(text, measure, width).slice(0, most)
  return { size, lines: [...kept.slice(0, -1), cut(kept.at(-1) ?? '', measure, width)] }
}

type Measure = (line: string) => number

/** Lines are measured over and over while a text is balanced. */
function remembered(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (line) => {
    const width = known.get(line) ?? measure(line)
    known.set(line, width)
    return width
  }
}

/** As few lines as can be, of about the same length. */
function balanced(text: string, measure: Measure, width: number): string[] {
  const lines = broken(text, measure, width)
  const widest = Math.max(...text.split(' ').map(measure))
  let [low, high] = [Math.min(width, Math.max(width / lines.length, widest)), width]
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (broken(text, measure, middle).length > lines.length) low = middle
    else high = middle
  }
  return broken(text, measure, high)
}

function broken(text: string, measure: Measure, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, measure, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || measure(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word; one that is longer than a line in parts that are not. */
function pieces(word: string, measure: Measure, width: number): string[] {
  if (measure(word) <= width) return [word]
  const parts = ['']
  for (const cluster of clustersOf(word)) {
    const longer = (parts.at(-1) ?? '') + cluster
    if (measure(longer) <= width) parts[parts.length - 1] = longer
    else parts.push(cluster)
  }
  return parts.filter((part) => part !== '')
}

/** The line with `…` at its end, shorter by the words that stand in its way. */
function cut(line: string, measure: Measure, width: number): string {
  const words = line.split(' ')
  while (words.length > 1 && measure(ended(words.join(' '))) > width) words.pop()
  const letters = clustersOf(words.join(' '))
  while (letters.length > 0 && measure(ended(letters.join(''))) > width) letters.pop()
  return ended(letters.join(''))
}

function ended(line: string): string {
  return `${line.replace(/[\s,;:.–—-]+$/, '')}…`
}
