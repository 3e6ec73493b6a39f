import type { Point } from '../diagnostic'
import type { Written } from '../episode/model'
import type { Ms } from '../time'
import type { Placed } from '../transcript/placed'
import { restyled, styleOf } from './style'
import { endAfter, startAfter, type TimeMap } from './time-map'

/** One change of a text. */
export interface Edit {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** The time that changes, and what it becomes: `null` where it is deleted. */
  readonly place: Point
  readonly old: Ms
  readonly now: Ms | null
}

/**
 * The changes that bring every time in the text of an episode to where its words are spoken now; in reading order.
 *
 * A time that was taken out is deleted, a mark with its tag: the text is still there, when it is spoken is not known.
 * The end of a passage whose end was taken out is where the cut is.
 * @param text the file as it is, with its line ends and byte order mark
 */
export function editsOf(text: string, placed: readonly Placed[], map: TimeMap): Edit[] {
  const source = sourceOf(text)
  const times = placed.flatMap(({ at, until }) => [at, until]).filter((time) => time !== null)
  const style = styleOf(times.map((time) => writtenAt(time, source)))
  const edits = placed.flatMap((one): Edit[] => {
    const start = one.at && startAfter(map, one.at.value)
    const isCut = one.at !== null && start === null
    const end = one.until && endOf(one.until.value, isCut, map)
    const moved = [
      ...(one.at ? [{ time: one.at, now: start }] : []),
      ...(one.until ? [{ time: one.until, now: end }] : []),
    ]
    return moved.flatMap(({ time, now }) => {
      if (now === time.value) return []
      if (now === null) return deletion(time, one, source)
      const written = writtenAt(time, source)
      const from = startOf(time, source)
      const replacement = now < 0 ? written : restyled(now, written, style)
      const { place, value: old } = time
      return { start: from, end: from + written.length, replacement, place, old, now }
    })
  })
  return edits.sort((a, b) => a.start - b.start)
}

/** A text with its changes. */
export function applied(text: string, edits: readonly Edit[]): string {
  let done = 0
  const parts = edits.flatMap(({ start, end, replacement }) => {
    const kept = text.slice(done, start)
    done = end
    return [kept, replacement]
  })
  return [...parts, text.slice(done)].join('')
}

/** Of a passage that was taken out whole the end is not known either. */
function endOf(until: Ms, isStartCut: boolean, map: TimeMap): Ms | null {
  return isStartCut && startAfter(map, until) === null ? null : endAfter(map, until)
}

interface Source {
  readonly text: string
  /** Offset of each line's first character. */
  readonly lines: readonly number[]
}

function sourceOf(text: string): Source {
  const ends = Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)
  return { text, lines: [text.startsWith('\uFEFF') ? 1 : 0, ...ends] }
}

function offsetOf({ line, column }: Point, { lines }: Source): number {
  const start = lines[line - 1]
  if (start === undefined) throw new RangeError(`There is no line ${line}`)
  return start + column - 1
}

/** Where a time begins, behind its quote and white space. */
function startOf({ place }: Written<Ms>, source: Source): number {
  const offset = offsetOf(place, source)
  return offset + (/^\s*/.exec(source.text.slice(offset, offset + 100))?.[0].length ?? 0)
}

function writtenAt(time: Written<Ms>, source: Source): string {
  const start = startOf(time, source)
  return /^[\d:.]+/.exec(source.text.slice(start, start + 100))?.[0] ?? ''
}

/** Of a mark the whole tag goes, with its line if it stands there alone; else the attribute. */
function deletion(time: Written<Ms>, { kind, place }: Placed, source: Source): Edit {
  const { text } = source
  const tag = offsetOf(place, source)
  const gone = { replacement: '', place: time.place, old: time.value, now: null }
  const value = offsetOf(time.place, source)
  if (kind === 'mark') {
    const length = /^<Mark[^>]*?(?:\/>|>\s*<\/Mark\s*>)/.exec(text.slice(tag))?.[0].length ?? 0
    return { ...widened(tag, tag + length, text), ...gone }
  }
  const name = /\s+\w+\s*=\s*["']$/.exec(text.slice(tag, value))?.[0] ?? ''
  const quote = text.charAt(value - 1)
  return { start: value - name.length, end: text.indexOf(quote, value) + 1, ...gone }
}

/** A tag with the line it stands on alone, and one of the empty lines around; or with the space before it. */
function widened(start: number, end: number, text: string): { start: number; end: number } {
  const before = /(?:^|\n|\r)([ \t]*)$/.exec(text.slice(0, start))
  const behind = /^[ \t]*(\r\n?|\n|$)/.exec(text.slice(end))
  if (!before || !behind) {
    const isBetweenSpaces = /[ \t]$/.test(text.slice(0, start)) && /^\s/.test(text.slice(end))
    return { start: isBetweenSpaces ? start - 1 : start, end }
  }
  const lineStart = start - (before[1]?.length ?? 0)
  const lineEnd = end + behind[0].length
  const isAfterEmpty = /(?:\n|\r)[ \t]*(?:\r\n?|\n)$/.test(text.slice(0, lineStart))
  const empty = /^[ \t]*(?:\r\n?|\n)/.exec(text.slice(lineEnd))
  return { start: lineStart, end: lineEnd + (isAfterEmpty ? (empty?.[0].length ?? 0) : 0) }
}
