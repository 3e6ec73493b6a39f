import { type Diagnostic, type Severity, severityOf } from '../../lib/diagnostic'

/** How much one rule found. */
interface Row {
  readonly rule: string
  readonly severity: Severity
  readonly count: number
  readonly files: number
  /** The first place. */
  readonly first: string
}

/** A table of what each rule found: errors before warnings before hints, the most frequent first. */
export function summary(diagnostics: readonly Diagnostic[]): string {
  const rows = rowsOf(diagnostics).map((row) => [
    row.severity,
    row.rule,
    `${row.count}`,
    `${row.files}`,
    row.first,
  ])
  if (rows.length === 0) return ''
  const table = [['', 'rule', 'found', 'files', 'first'], ...rows]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  )
  return table.map((row) => `${aligned(row, widths)}\n`).join('')
}

/** Numbers stand to the right, and what comes last as it is. */
function aligned(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0
    return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
  })
  return cells.join('  ')
}

/** The table as programs read it: one JSON array. */
export function summaryJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(rowsOf(diagnostics), null, 2)}\n`
}

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'hint']

function rowsOf(diagnostics: readonly Diagnostic[]): Row[] {
  const groups = new Map<string, Diagnostic[]>()
  for (const one of diagnostics) {
    const key = `${severityOf(one)} ${one.ruleId}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  const weight = ({ severity }: Row) => WEIGHTS.indexOf(severity)
  return Array.from(groups.values(), rowOf).sort(
    (a, b) => weight(a) - weight(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1),
  )
}

function rowOf(group: readonly Diagnostic[]): Row {
  const [first] = group
  return {
    rule: first?.ruleId ?? '',
    severity: first ? severityOf(first) : 'error',
    count: group.length,
    files: new Set(group.map((one) => one.file)).size,
    first: `${first?.file}:${first?.line}:${first?.column}`,
  }
}
