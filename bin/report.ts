import picocolors from 'picocolors'
import { type Diagnostic, isError } from '../lib/diagnostic'

/** Where a rule's name ends, in columns; a long remedy pushes it further. */
const RIGHT = 100

/** Diagnostics as people read them: place and reason in one line, the remedy and the rule's name below. */
export function report(diagnostics: readonly Diagnostic[], isColored: boolean): string {
  const colors = picocolors.createColors(isColored)
  const entries = diagnostics.map((one) => {
    const place = `${one.file ?? ''}:${one.line ?? 1}:${one.column ?? 1}`
    const color = isError(one) ? colors.red : colors.yellow
    const remedy = `  ${one.note ?? ''}`
    const rule = one.ruleId ?? ''
    const space = ' '.repeat(Math.max(2, RIGHT - remedy.length - rule.length))
    return `${colors.bold(place)}: ${color(one.reason)}\n${remedy}${space}${colors.dim(rule)}\n`
  })
  return entries.join('')
}

/** Diagnostics as programs read them: one JSON array. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const entries = diagnostics.map((one) => ({
    file: one.file ?? '',
    line: one.line ?? 1,
    column: one.column ?? 1,
    severity: isError(one) ? 'error' : 'warning',
    rule: one.ruleId ?? '',
    reason: one.reason,
    remedy: one.note ?? '',
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** How many errors and warnings there are, in how many files; empty where there are none. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const errors = diagnostics.filter(isError).length
  const files = new Set(diagnostics.map((one) => one.file)).size
  const counts = [count(errors, 'error'), count(diagnostics.length - errors, 'warning')]
  return `${counts.filter((text) => !text.startsWith('0')).join(', ')} in ${count(files, 'file')}\n`
}

/** A number and its noun: `1 episode`, `13 concepts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
