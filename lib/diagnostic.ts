import { VFileMessage } from 'vfile-message'

/** A place in a text: line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** An error stops a build; a warning is most likely a mistake that readers see; a hint says what could be better. */
export type Severity = 'error' | 'warning' | 'hint'

/** What a diagnostic is made of. */
export interface Finding {
  /** Path as the author knows it, relative to the project's root: `episodes/ownership.mdx`. */
  readonly file: string
  readonly place: Point
  /** The rule's name: kebab-case, stable, greppable. */
  readonly rule: string
  /** One sentence: "Unexpected X, expected Y", offending values in backticks, no full stop. */
  readonly reason: string
  /** What to do about it, computed where it can be, with a full stop. */
  readonly remedy: string
  /** An error where nothing is said. */
  readonly severity?: Severity
  /** What stands at the place, to the letter, where it is certain what should stand there instead. */
  readonly actual?: string
  /** What should certainly stand there: `--fix` puts it there. */
  readonly expected?: string
}

export type Diagnostic = VFileMessage

/**
 * One sentence to an author, with file, line, column and remedy. `fatal` is true for an error, false for a warning, and
 * not set for a hint, as editors expect it.
 */
export function diagnostic(finding: Finding): Diagnostic {
  const message = new VFileMessage(finding.reason, {
    place: { line: finding.place.line, column: finding.place.column },
    ruleId: finding.rule,
    source: 'earmark',
  })
  message.file = finding.file
  message.note = finding.remedy
  message.fatal = FATAL[finding.severity ?? 'error']
  if (finding.actual !== undefined) message.actual = finding.actual
  if (finding.expected !== undefined) message.expected = [finding.expected]
  return message
}

const FATAL = { error: true, warning: false, hint: undefined } as const

/** What could be read of an author's file, and all that is wrong with it. */
export interface Checked<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Notes one mistake in the file at hand. */
export type Report = (finding: Omit<Finding, 'file'>) => void

/** Gathers the diagnostics of one file: `diagnostics` grows with every call of `report`. */
export function collector(file: string): { report: Report; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  return {
    report: (finding) => diagnostics.push(diagnostic({ ...finding, file })),
    diagnostics,
  }
}

/** `Did you mean …?` where a candidate is near, else the given sentence. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates)
  return near === null ? otherwise : `Did you mean \`${near}\`?`
}

/** Names in backticks as one reads them aloud: `a`, `b` or `c`. */
export function listed(names: Iterable<string>, conjunction = 'or'): string {
  const quoted = Array.from(names, (name) => `\`${name}\``)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${conjunction} ${last}`
}

/** A value as a sentence can hold it: on one line, without backticks and control characters, at most 60 long. */
export function quoted(value: string): string {
  const line = value
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .replaceAll('`', 'ˋ')
  const characters = Array.from(line)
  return `\`${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line}\``
}

/** Whether a diagnostic stops a build. */
export function isError(message: Diagnostic): boolean {
  return message.fatal === true
}

/** How much a diagnostic weighs. */
export function severityOf(message: Diagnostic): Severity {
  if (isError(message)) return 'error'
  return message.fatal === false ? 'warning' : 'hint'
}

/** In file order: by path, then line, then column, then rule. A new array. */
export function inFileOrder(messages: readonly Diagnostic[]): Diagnostic[] {
  return [...messages].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 1) - (b.line ?? 1) ||
      (a.column ?? 1) - (b.column ?? 1) ||
      compare(a.ruleId ?? '', b.ruleId ?? ''),
  )
}

/** Whether two names differ in nothing but capitals. */
export function isSameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** The candidate a mistyped word most likely meant, by edit distance; `null` where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Levenshtein's distance with a neighbour swap as one step (Damerau's restricted form). */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}
