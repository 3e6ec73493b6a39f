import picocolors from 'picocolors'
import { isFixable } from '../lib/check/fix'
import { type Diagnostic, type Severity, severityOf } from '../lib/diagnostic'
import { remedyFor } from './called'

/** Where a rule's name ends, in columns; a long remedy pushes it further. */
const RIGHT = 100

/**
 * Diagnostics as people read them: place and reason in one line, the remedy and the rule's name below; a hint says so.
 *
 * @param earmark how this program is called
 */
export function report(
  diagnostics: readonly Diagnostic[],
  isColored: boolean,
  earmark = 'earmark',
): string {
  const colors = picocolors.createColors(isColored)
  const entries = diagnostics.map((one) => {
    const place = `${one.file ?? ''}:${one.line ?? 1}:${one.column ?? 1}`
    const severity = severityOf(one)
    const color = { error: colors.red, warning: colors.yellow, hint: colors.cyan }[severity]
    const remedy = `  ${remedyFor(one, earmark)}`
    const rule = `${severity === 'hint' ? 'hint  ' : ''}${one.ruleId ?? ''}`
    const space = ' '.repeat(Math.max(2, RIGHT - remedy.length - rule.length))
    return `${colors.bold(place)}: ${color(one.reason)}\n${remedy}${space}${colors.dim(rule)}\n`
  })
  return entries.join('')
}

/** Diagnostics as programs read them: one JSON array. */
export function reportJson(diagnostics: readonly Diagnostic[], earmark = 'earmark'): string {
  const entries = diagnostics.map((one) => ({
    file: one.file ?? '',
    line: one.line ?? 1,
    column: one.column ?? 1,
    severity: severityOf(one),
    rule: one.ruleId ?? '',
    reason: one.reason,
    remedy: remedyFor(one, earmark),
    ...(isFixable(one) ? { actual: one.actual, expected: one.expected?.[0] } : {}),
  }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** How many errors, warnings and hints there are, in how many files; empty where there are none. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const files = new Set(diagnostics.map((one) => one.file)).size
  const severities: readonly Severity[] = ['error', 'warning', 'hint']
  const counts = severities.flatMap((severity) => {
    const number = diagnostics.filter((one) => severityOf(one) === severity).length
    return number > 0 ? count(number, severity) : []
  })
  return `${counts.join(', ')} in ${count(files, 'file')}\n`
}

/** A number and its noun: `1 episode`, `13 concepts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
