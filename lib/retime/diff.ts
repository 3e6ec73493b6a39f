import { applied, type Edit } from './text'

/** Characters shown on either side of a change in a long line. */
const AROUND = 30

/**
 * The lines that differ, as `diff -U0` shows them; what does not differ in a long line is left out.
 *
 * @param text as it was
 */
export function diffOf(file: string, text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return ''
  let shift = 0
  const hunks = hunksOf(text, edits).map(({ start, end, own }) => {
    const line = text.slice(0, start).split(BREAK).length
    const inside = own.map((edit) => ({
      ...edit,
      start: edit.start - start,
      end: edit.end - start,
    }))
    const old = linesOf(text.slice(start, end))
    const now = linesOf(applied(text.slice(start, end), inside))
    const at = line + shift - (now.length === 0 ? 1 : 0)
    shift += now.length - old.length
    return [
      `@@ -${line}${length(old)} +${at}${length(now)} @@\n`,
      ...shown(old, now).map((one) => `${one}\n`),
    ].join('')
  })
  return `--- ${file}\n+++ ${file}\n${hunks.join('')}`
}

const BREAK = /\r\n?|\n/

interface Hunk {
  /** Whole lines, by offset. */
  readonly start: number
  readonly end: number
  readonly own: Edit[]
}

function hunksOf(text: string, edits: readonly Edit[]): Hunk[] {
  const hunks: Hunk[] = []
  for (const edit of edits) {
    const last = hunks.at(-1)
    const start = lineStart(text, edit.start)
    const end = lineEnd(text, Math.max(edit.start, edit.end - 1))
    if (last && start < last.end)
      hunks[hunks.length - 1] = { ...last, end: Math.max(last.end, end), own: [...last.own, edit] }
    else hunks.push({ start, end, own: [edit] })
  }
  return hunks
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Behind the line's end. */
function lineEnd(text: string, offset: number): number {
  const found = /\r\n?|\n/.exec(text.slice(offset))
  return found ? offset + found.index + found[0].length : text.length
}

function linesOf(text: string): string[] {
  const lines = text.split(BREAK)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function length(lines: readonly string[]): string {
  return lines.length === 1 ? '' : `,${lines.length}`
}

function shown(old: readonly string[], now: readonly string[]): string[] {
  const isSame = old.length === now.length
  const pairs = old.map((line, i) => (isSame ? shortened(line, now[i] ?? '') : [line, '']))
  return [
    ...pairs.map(([line]) => `-${line}`),
    ...(isSame ? pairs.map(([, line]) => `+${line}`) : now.map((line) => `+${line}`)),
  ]
}

/** Two lines from a little before where they begin to differ to a little behind where they end to. */
function shortened(old: string, now: string): [string, string] {
  let before = 0
  while (before < old.length && old[before] === now[before]) before++
  let behind = 0
  const most = Math.min(old.length, now.length) - before
  while (behind < most && old.at(-1 - behind) === now.at(-1 - behind)) behind++
  return [part(old, before, behind), part(now, before, behind)]
}

function part(line: string, before: number, behind: number): string {
  const from = before > 2 * AROUND ? before - AROUND : 0
  const to = behind > 2 * AROUND ? line.length - behind + AROUND : line.length
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`
}
