import { type Diagnostic, quoted } from '../../lib/diagnostic'
import { count } from '../report'

/** What was mended, one line each, as the places were before. */
export function mended(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const lines = diagnostics.map(({ file, line, column, actual, expected, ruleId }) => {
    const [instead = ''] = expected ?? []
    const change = instead === '' ? 'deleted' : `now ${quoted(instead)}`
    return `${file}:${line}:${column}: ${quoted(actual ?? '')} ${change}  ${ruleId}\n`
  })
  const files = new Set(diagnostics.map((one) => one.file)).size
  return `${lines.join('')}${count(diagnostics.length, 'mistake')} mended in ${count(files, 'file')}\n`
}
