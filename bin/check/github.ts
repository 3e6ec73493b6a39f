import { join, relative, sep } from 'node:path'
import { type Diagnostic, type Severity, severityOf } from '../../lib/diagnostic'
import { remedyFor } from '../called'

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
}

/**
 * Diagnostics as GitHub shows them beside the lines of a pull request.
 *
 * Paths are those of the repository, wherever in it the project lies.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(
  diagnostics: readonly Diagnostic[],
  root: string,
  earmark = 'earmark',
): string {
  const repository = process.env.GITHUB_WORKSPACE ?? process.cwd()
  const entries = diagnostics.map((one) => {
    const path = relative(repository, join(root, one.file ?? ''))
      .split(sep)
      .join('/')
    const properties = {
      file: path,
      line: `${one.line ?? 1}`,
      col: `${one.column ?? 1}`,
      title: one.ruleId ?? '',
    }
    const listed = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
    const message = `${one.reason}\n${remedyFor(one, earmark)}`
    return `::${COMMANDS[severityOf(one)]} ${listed.join(',')}::${data(message)}\n`
  })
  return entries.join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
